import type { Proposal } from "../../indexer/proposals.ts";

/**
 * Where a proposal is for who looks at it now. `collecting`: it is its turn and approvals are missing. `ready`: anyone can
 * execute it. `waiting`: others come first. `passing`: its turn is used, and the overview will soon tell how.
 */
export type Standing = "collecting" | "ready" | "waiting" | "passing" | "executed" | "failed" | "overtaken";

const DECIDED = { Executed: "executed", Failed: "failed", Overtaken: "overtaken" } as const;

/** The Safe as far as the agenda needs it. */
export interface Turns {
  /** The turn that can be executed now. */
  nonce: number;
  threshold: number;
}

/** Where a proposal is, when so many owners approved it. */
export function standingOf(proposal: Proposal, approvals: number, { nonce, threshold }: Turns): Standing {
  if (proposal.state !== "Proposed") return DECIDED[proposal.state];
  if (proposal.nonce < nonce) return "passing";
  if (proposal.nonce > nonce) return "waiting";
  return approvals >= threshold ? "ready" : "collecting";
}

/** Proposals in the order people need them: the open ones by turn, then the decided ones, the latest first. */
export function inOrder(proposals: readonly Proposal[]): { open: Proposal[]; decided: Proposal[] } {
  const open = proposals.filter(({ state }) => state === "Proposed");
  const decided = proposals.filter(({ state }) => state !== "Proposed");
  return {
    open: open.toSorted((a, b) => a.nonce - b.nonce || a.proposedAt - b.proposedAt),
    decided: decided.toSorted((a, b) => (b.decidedAt ?? 0) - (a.decidedAt ?? 0) || b.nonce - a.nonce),
  };
}

/** The other open proposals of the same turn: executing one of them overtakes the rest. */
export function rivalsOf(proposal: Proposal, open: readonly Proposal[]): Proposal[] {
  return open.filter(({ hash, nonce }) => nonce === proposal.nonce && hash !== proposal.hash);
}

/** The act of the Safe that a proposal is about. */
export function callOf({ to, value, data, isDelegateCall, nonce }: Proposal) {
  return { to, value, data, operation: isDelegateCall ? 1 : 0, nonce: BigInt(nonce) };
}
