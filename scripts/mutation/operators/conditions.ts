import { isNode, partOf, typeOf, type AstNode } from "../ast.ts";
import { replace, type Operator } from "./operator.ts";

/** A condition that always holds, and one that never does. A loop only gets the latter: it would not end. */
export const fixedCondition: Operator = ({ node }) => {
  switch (node.nodeType) {
    case "IfStatement":
    case "Conditional":
      return fixed(partOf(node, "condition"), ["true", "false"]);
    case "WhileStatement":
    case "ForStatement":
      return isNode(node.condition) ? fixed(node.condition, ["false"]) : [];
    default:
      return [];
  }
};

/** One part of a condition left out: of `a && b`, `a` alone and `b` alone. */
export const missingPart: Operator = ({ node }) => {
  const neutral = { "&&": "true", "||": "false" }[String(node.operator)];
  if (node.nodeType !== "BinaryOperation" || !neutral) return [];
  return [partOf(node, "leftExpression"), partOf(node, "rightExpression")].flatMap((part) => fixed(part, [neutral]));
};

/** `!` left out. */
export const missingNot: Operator = ({ node, source }) => {
  if (node.nodeType !== "UnaryOperation" || node.operator !== "!") return [];
  return [replace(node, source.of(partOf(node, "subExpression")))];
};

/** `!` where none should be, before what is a boolean by itself: a call, a variable, an entry of a mapping. */
export const addedNot: Operator = ({ node, parent, source }) => {
  const negated = parent.nodeType === "UnaryOperation";
  const plain = ["FunctionCall", "Identifier", "MemberAccess", "IndexAccess"].includes(node.nodeType);
  const isRead = READS.has(parent.nodeType) && node !== parent.leftHandSide;
  if (!plain || negated || !isRead || typeOf(node) !== "bool") return [];
  return [replace(node, `!${source.of(node)}`)];
};

const READS = new Set([
  "IfStatement",
  "Conditional",
  "WhileStatement",
  "ForStatement",
  "BinaryOperation",
  "Return",
  "FunctionCall",
  "Assignment",
  "VariableDeclarationStatement",
  "TupleExpression",
]);

function fixed(condition: AstNode, values: string[]) {
  return condition.nodeType === "Literal" ? [] : values.map((value) => replace(condition, value));
}
