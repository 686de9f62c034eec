import { childrenOf, isNode, type AstNode } from "./ast.ts";
import { addedNot, fixedCondition, missingNot, missingPart } from "./operators/conditions.ts";
import { otherOperator, otherSign, swappedArguments } from "./operators/expressions.ts";
import type { Operator, Spot } from "./operators/operator.ts";
import { missingModifier, missingStatement } from "./operators/statements.ts";
import { otherAnswer, otherLiteral, otherMember, otherUnit } from "./operators/values.ts";
import { SourceText, type Change } from "./source-text.ts";

/** A contract with one mistake in it. */
export interface Mutant extends Place {
  /** The whole file with the mistake. */
  content: string;
}

/** Where the mistake is and what it is, for people. */
export interface Place {
  file: string;
  line: number;
  /** The function, or the constant. */
  within: string;
  before: string;
  after: string;
}

const OPERATORS: Operator[] = [
  otherOperator,
  otherSign,
  swappedArguments,
  fixedCondition,
  missingPart,
  missingNot,
  addedNot,
  otherLiteral,
  otherUnit,
  otherMember,
  otherAnswer,
  missingStatement,
  missingModifier,
];

/** Every mutant of one file, in the order of its text. `enums` are those of all files it may name. */
export function mutantsOf(file: string, content: string, tree: AstNode, enums: Spot["enums"]): Mutant[] {
  const source = new SourceText(content);
  const changes = namedParts(tree).flatMap(([within, part]) =>
    changesIn(part, source, enums).map((change) => ({ within, ...change })),
  );
  return changes.map(({ within, ...change }) => {
    const line = source.lineOf(change.start);
    return { file, line, within, ...source.linesOf(change), content: source.with(change) };
  });
}

/** The names of the members of every enum in some trees, by the id of each member. */
export function enumsIn(trees: AstNode[]): Map<number, string[]> {
  const enums = trees.flatMap((tree) => [...nodesIn(tree)]).filter(({ node }) => node.nodeType === "EnumDefinition");
  return new Map(
    enums.flatMap(({ node }) => {
      const members = node.members as AstNode[];
      const names = members.map(({ name }) => String(name));
      return members.map(({ id }) => [id, names] as const);
    }),
  );
}

/** The functions with code and the constants of a file. */
function namedParts(tree: AstNode): [string, AstNode][] {
  return [...nodesIn(tree)].flatMap(({ node }): [string, AstNode][] => {
    const isFunction = node.nodeType === "FunctionDefinition" && isNode(node.body);
    const isConstant = node.nodeType === "VariableDeclaration" && node.constant === true;
    return isFunction || isConstant ? [[String(node.name || node.kind), node]] : [];
  });
}

function changesIn(part: AstNode, source: SourceText, enums: Spot["enums"]): Change[] {
  const found = [...nodesIn(part)].flatMap(({ node, parent }) =>
    OPERATORS.flatMap((operator) => operator({ node, parent, source, enums })),
  );
  const real = found.filter(({ start, end, replacement }) => source.between(start, end) !== replacement);
  const different = new Map(real.map((change) => [`${change.start} ${change.end} ${change.replacement}`, change]));
  return [...different.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function* nodesIn(node: AstNode, parent: AstNode = node): Generator<{ node: AstNode; parent: AstNode }> {
  yield { node, parent };
  for (const child of childrenOf(node)) yield* nodesIn(child, node);
}
