import { readFileSync } from "node:fs";
import { ownArtifact } from "../deploy/artifacts.ts";

const BUILD_INFO = new URL("../../artifacts/build-info/", import.meta.url);

/** A node of the compiler's tree of a source, as far as it is read here. */
export interface AstNode {
  id: number;
  nodeType: string;
  name?: string;
  /** Of a member access. */
  memberName?: string;
  contractKind?: string;
  visibility?: string;
  stateMutability?: string;
  functionSelector?: string;
  implemented?: boolean;
  virtual?: boolean;
  baseFunctions?: number[];
  referencedDeclaration?: number;
  linearizedBaseContracts?: number[];
  documentation?: { text: string };
  modifiers?: { modifierName: AstNode }[];
  body?: AstNode;
  expression?: AstNode;
  errorCall?: AstNode;
  eventCall?: AstNode;
  nodes?: AstNode[];
}

/** A contract in the tree of the compilation that made its bytecode. */
export interface ContractTree {
  contract: AstNode;
  /** The contract and those it inherits, the most derived first. */
  line: AstNode[];
  /** Every function, contract and modifier of the compilation, by its number in the tree. */
  declarations: Map<number, AstNode>;
  /** The contract a function belongs to. */
  homeOf: Map<number, AstNode>;
}

const trees = new Map<string, ContractTree>();

/** The tree of a contract compiled here, by the path of its artifact below `artifacts/`. */
export function treeOf(path: string): ContractTree {
  const known = trees.get(path);
  if (known) return known;
  const tree = readTree(path);
  trees.set(path, tree);
  return tree;
}

function readTree(path: string): ContractTree {
  const { buildInfoId, contractName } = ownArtifact(path);
  const { output } = JSON.parse(readFileSync(new URL(`${buildInfoId}.output.json`, BUILD_INFO), "utf8")) as {
    output: { sources: Record<string, { ast: AstNode }> };
  };
  const declarations = new Map<number, AstNode>();
  const homeOf = new Map<number, AstNode>();
  const contracts = Object.values(output.sources).flatMap(({ ast }) => ast.nodes ?? []);
  for (const node of contracts) {
    declarations.set(node.id, node);
    for (const member of node.nodes ?? []) {
      declarations.set(member.id, member);
      homeOf.set(member.id, node);
    }
  }
  const contract = contracts.find(({ nodeType, name }) => nodeType === "ContractDefinition" && name === contractName);
  if (!contract) throw new Error(`${path} is not in its own compilation.`);
  const line = (contract.linearizedBaseContracts ?? []).map((id) => declarations.get(id)!);
  return { contract, line, declarations, homeOf };
}

/** Every node below this one, and the node itself. */
export function* nodesBelow(node: unknown): Generator<AstNode> {
  if (Array.isArray(node)) for (const each of node) yield* nodesBelow(each);
  else if (typeof node === "object" && node !== null) {
    if ("nodeType" in node) yield node as AstNode;
    for (const value of Object.values(node)) yield* nodesBelow(value);
  }
}
