import { isNode, typeOf } from "../ast.ts";
import { replace, type Operator } from "./operator.ts";

/** A number one higher and one lower, in its own unit; a boolean turned round. */
export const otherLiteral: Operator = ({ node, parent }) => {
  if (node.nodeType !== "Literal" || parent.nodeType === "ArrayTypeName") return [];
  if (node.kind === "bool") return [replace(node, node.value === "true" ? "false" : "true")];
  if (node.kind !== "number" || !/^(\d[\d_]*|0x[\da-fA-F]{1,39})$/.test(String(node.value))) return [];
  const value = BigInt(String(node.value).replaceAll("_", ""));
  const unit = node.subdenomination ? ` ${String(node.subdenomination)}` : "";
  return [value + 1n, ...(value > 0n ? [value - 1n] : [])].map((other) => replace(node, `${other}${unit}`));
};

/** A time in the next smaller unit. */
export const otherUnit: Operator = ({ node }) => {
  const smaller = { weeks: "days", days: "hours", hours: "minutes", minutes: "seconds" }[String(node.subdenomination)];
  if (node.nodeType !== "Literal" || !smaller) return [];
  return [replace(node, `${String(node.value)} ${smaller}`)];
};

/** The member of an enum that follows, after the last one the first. */
export const otherMember: Operator = ({ node, source, enums }) => {
  const members = enums.get(Number(node.referencedDeclaration));
  if (node.nodeType !== "MemberAccess" || !members || !isNode(node.expression)) return [];
  const other = members[(members.indexOf(String(node.memberName)) + 1) % members.length];
  return other === node.memberName ? [] : [replace(node, `${source.of(node.expression)}.${other}`)];
};

/** Something returned that was not worked out: each boolean, nought, nobody, no text. */
export const otherAnswer: Operator = ({ node }) => {
  if (node.nodeType !== "Return" || !isNode(node.expression)) return [];
  const answer = node.expression;
  return emptyValues(typeOf(answer)).map((value) => replace(answer, value));
};

function emptyValues(type: string): string[] {
  if (type === "bool") return ["true", "false"];
  if (/^u?int\d+$/.test(type)) return ["0"];
  if (/^bytes\d+$/.test(type)) return [`${type}(0)`];
  if (type === "address") return ["address(0)"];
  return type.startsWith("literal_string") ? ['""'] : [];
}
