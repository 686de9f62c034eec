import { endOf, startOf, type AstNode } from "../ast.ts";
import type { Change, SourceText } from "../source-text.ts";

/** What an operator looks at: a node inside a function or a constant, and what is around it. */
export interface Spot {
  node: AstNode;
  parent: AstNode;
  source: SourceText;
  /** The names of all members of the enum a member belongs to, by the member's id. */
  enums: ReadonlyMap<number, string[]>;
}

/** One way of making a mistake: what it changes at a spot, nothing where it does not apply. */
export type Operator = (spot: Spot) => Change[];

export function replace(node: AstNode, replacement: string): Change {
  return { start: startOf(node), end: endOf(node), replacement };
}
