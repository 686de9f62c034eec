import { BaseError } from "viem";
import { decodeRefusal } from "../../protocol/refusal.ts";

/** Why something failed, in one line: the contract's refusal where there is one. */
export function reasonOf(problem: unknown): string {
  const refusal = decodeRefusal(problem);
  if (refusal) return `${refusal.name}(${refusal.args.join(", ")})`;
  if (problem instanceof BaseError) return `${problem.shortMessage} ${problem.details}`.trim();
  return problem instanceof Error ? problem.message : String(problem);
}
