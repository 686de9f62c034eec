import { endOf, startOf, type AstNode } from "../ast.ts";
import { replace, type Operator } from "./operator.ts";

const LEFT_OUT = ["ExpressionStatement", "EmitStatement", "RevertStatement", "Return", "Break", "Continue"];

/** A statement left out: an assignment, a call, an event, a refusal, an early end. */
export const missingStatement: Operator = ({ node, parent, source }) => {
  if (!LEFT_OUT.includes(node.nodeType) || isHeadOfLoop(node, parent)) return [];
  // Without its body an `if` does what it does when its condition is never true.
  if (isOnlyBody(node, parent)) return [];
  const rest = source.between(endOf(node), endOf(node) + 1) === ";" ? 1 : 0;
  return [{ start: startOf(node), end: endOf(node) + rest, replacement: "{}" }];
};

/** A modifier left out, such as the one that asks for a role. */
export const missingModifier: Operator = ({ node }) => {
  const isModifier = node.nodeType === "ModifierInvocation" && node.kind === "modifierInvocation";
  return isModifier ? [replace(node, "")] : [];
};

function isHeadOfLoop(node: AstNode, parent: AstNode): boolean {
  return node === parent.loopExpression || node === parent.initializationExpression;
}

function isOnlyBody(node: AstNode, parent: AstNode): boolean {
  return parent.nodeType === "IfStatement" && !parent.falseBody && node === parent.trueBody;
}
