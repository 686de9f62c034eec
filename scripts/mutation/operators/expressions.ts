import { endOf, partOf, startOf, typeOf } from "../ast.ts";
import type { Change } from "../source-text.ts";
import { replace, type Operator, type Spot } from "./operator.ts";

/** Each binary operator, and what somebody could have written for it: the next boundary, the opposite, the inverse. */
const INSTEAD: Record<string, string[]> = {
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "==": ["!="],
  "!=": ["=="],
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "%": ["*"],
  "**": ["*"],
  "&&": ["||"],
  "||": ["&&"],
  "&": ["|"],
  "|": ["&"],
  "^": ["&"],
  "<<": [">>"],
  ">>": ["<<"],
  "+=": ["-="],
  "-=": ["+="],
  "*=": ["/="],
  "/=": ["*="],
  "|=": ["&="],
  "&=": ["|="],
  "<<=": [">>="],
  ">>=": ["<<="],
};

/** Another operator between the same two sides. */
export const otherOperator: Operator = (spot) => {
  const sides = SIDES[spot.node.nodeType];
  if (!sides) return [];
  const written = String(spot.node.operator);
  return (INSTEAD[written] ?? []).map((other) => between(spot, sides, written, other));
};

const SIDES: Record<string, [string, string]> = {
  BinaryOperation: ["leftExpression", "rightExpression"],
  Assignment: ["leftHandSide", "rightHandSide"],
};

function between({ node, source }: Spot, [left, right]: [string, string], written: string, other: string): Change {
  const gap = endOf(partOf(node, left));
  const start = gap + source.between(gap, startOf(partOf(node, right))).indexOf(written);
  return { start, end: start + written.length, replacement: other };
}

/** Counting the other way, and a complement or a minus left out. (`!` is a matter of conditions.) */
export const otherSign: Operator = ({ node, source }) => {
  if (node.nodeType !== "UnaryOperation") return [];
  const operand = source.of(partOf(node, "subExpression"));
  const written = String(node.operator);
  if (written === "~" || written === "-") return [replace(node, operand)];
  const other = { "++": "--", "--": "++" }[written];
  if (!other) return [];
  return [replace(node, node.prefix ? other + operand : operand + other)];
};

/** Two neighbours among the arguments in the wrong order, where the compiler would not notice. */
export const swappedArguments: Operator = ({ node, source }) => {
  if (node.nodeType !== "FunctionCall" || node.kind !== "functionCall") return [];
  const given = node.arguments as (typeof node)[];
  return given.slice(1).flatMap((second, index) => {
    const first = given[index]!;
    const [one, other] = [source.of(first), source.of(second)];
    if (one === other || typeOf(first) !== typeOf(second)) return [];
    const separator = source.between(endOf(first), startOf(second));
    return [{ start: startOf(first), end: endOf(second), replacement: other + separator + one }];
  });
};
