import { approveAct, executeAct, readApprovers } from "../../chain/council/agenda.ts";
import { untilIndexed } from "../../indexer/client.ts";
import type { Proposal } from "../../indexer/proposals.ts";
import type { Address } from "../../lib/hex.ts";
import { useOfficeAct } from "../../lib/useOfficeAct.ts";
import { callOf } from "./agenda.ts";

/** Approves a proposal as the owner who is signed in. */
export function useApproval({ hash }: Proposal) {
  return useOfficeAct<void>(() => approveAct(hash), untilIndexed);
}

/** Executes a proposal with the approvals that the chain has at that moment. */
export function useExecution(proposal: Proposal, owners: readonly Address[], onExecuted: () => void) {
  return useOfficeAct<void>(
    async () => executeAct(callOf(proposal), await readApprovers(proposal.hash, owners)),
    async (block) => {
      const isIndexed = await untilIndexed(block);
      // Told here and not by the card: the overview takes the proposal off the open ones, and the card with it.
      onExecuted();
      return isIndexed;
    },
  );
}
