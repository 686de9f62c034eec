import { compile, type Settings, type Sources } from "../solc/compile.ts";
import type { AstNode } from "./ast.ts";

interface Parsed {
  sources: Record<string, { ast: AstNode }>;
}

interface Compiled {
  contracts: Record<string, Record<string, { evm: { bytecode: { object: string } } }>>;
}

/** The syntax trees of the files and of all they import, by path. */
export function treesOf(files: string[], sources?: Sources): Record<string, AstNode> {
  const parsed = compile<Parsed>(files, { outputSelection: { "*": { "": ["ast"] } } }, sources);
  return Object.fromEntries(Object.entries(parsed.sources).map(([path, { ast }]) => [path, ast]));
}

/** The creation code of contracts, each named as `file:Contract`. Without metadata, so equal code is equal text. */
export function codesOf(contracts: string[], settings: Settings, sources?: Sources): Record<string, string> {
  const named = contracts.map((contract) => contract.split(":") as [string, string]);
  const outputSelection: Record<string, Record<string, string[]>> = {};
  for (const [file, name] of named)
    outputSelection[file] = { ...outputSelection[file], [name]: ["evm.bytecode.object"] };
  const metadata = { appendCBOR: false, bytecodeHash: "none" };
  const compiled = compile<Compiled>(Object.keys(outputSelection), { ...settings, metadata, outputSelection }, sources);
  return Object.fromEntries(
    named.map(([file, name]) => [`${file}:${name}`, `0x${compiled.contracts[file]![name]!.evm.bytecode.object}`]),
  );
}
