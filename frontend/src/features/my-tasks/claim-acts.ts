import type { ClaimNow } from "./claim-now.ts";
import type { ClaimStatus } from "./claim-status.ts";

/** What a resident can do with a claim besides handing in. */
export type ClaimAct = "extend" | "withdraw" | "appeal";

/** What can be done in this phase of a claim: more time once while the lease runs, an appeal while it can be answered. */
export function actsOn(
  { state, extended }: Pick<ClaimNow, "state" | "extended">,
  phase: ClaimStatus["phase"],
): ClaimAct[] {
  if (phase === "answer") return ["appeal"];
  if (phase === "hand-in" && !extended) return ["extend", "withdraw"];
  return state === "Claimed" ? ["withdraw"] : [];
}
