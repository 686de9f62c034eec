import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

interface Solc {
  compile(input: string, callbacks: { import: (path: string) => { contents: string } | { error: string } }): string;
}

const solc = loadSolc();

/** Files that stand in the place of those on the disk, by their path in the project. */
export type Sources = Readonly<Record<string, string>>;

/** The compiler's settings, as its manual has them. */
export type Settings = Readonly<Record<string, unknown>>;

interface Outcome {
  errors?: { severity: string; formattedMessage: string }[];
}

/** What the compiler says when it does not take the sources. */
export class DoesNotCompile extends Error {}

/**
 * What the project's compiler makes of some files, named by their paths in the project, and of all they import. This is for
 * tools that look at contracts in a way of their own; what is deployed is built by Hardhat.
 */
export function compile<Output>(files: string[], settings: Settings, sources: Sources = {}): Output {
  const read = (path: string) => sources[path] ?? readFileSync(placeOf(path), "utf8");
  const input = {
    language: "Solidity",
    sources: Object.fromEntries(files.map((path) => [path, { content: read(path) }])),
    settings,
  };
  const answer = solc.compile(JSON.stringify(input), { import: (path) => found(path, read) });
  const output = JSON.parse(answer) as Output & Outcome;
  const error = output.errors?.find(({ severity }) => severity === "error");
  if (error) throw new DoesNotCompile(error.formattedMessage);
  return output;
}

function found(path: string, read: (path: string) => string) {
  try {
    return { contents: read(path) };
  } catch {
    return { error: `${path} is not there` };
  }
}

/** The project's own files lie in contracts/ and test/, what they import from packages in node_modules/. */
function placeOf(path: string): string {
  const isOwn = path.startsWith("contracts/") || path.startsWith("test/");
  return isOwn ? join(ROOT, path) : join(ROOT, "node_modules", path);
}

// The compiler ends the process at any rejection that nobody waits for, which is not for it to decide.
function loadSolc(): Solc {
  const before = process.listeners("unhandledRejection");
  const loaded = createRequire(import.meta.url)("solc") as Solc;
  const added = process.listeners("unhandledRejection").filter((listener) => !before.includes(listener));
  for (const listener of added) process.off("unhandledRejection", listener);
  return loaded;
}
