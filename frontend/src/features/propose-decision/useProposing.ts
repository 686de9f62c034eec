import type { Decision } from "@wesh/protocol/council-decision.ts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { proposeDecision, readCouncil } from "../../chain/council/agenda.ts";
import { untilIndexed } from "../../indexer/client.ts";
import { readProposals } from "../../indexer/proposals.ts";
import { nextTurn } from "./turn.ts";

/** The way of a proposal: on the agenda, approved by its proposer, visible in the overview. */
export const PROPOSAL_STAGES = ["proposing", "approving", "showing"] as const;

/** Where a proposal is on its way. */
export type ProposalStage = (typeof PROPOSAL_STAGES)[number];

/** Puts a decision on the agenda in the first free turn, and approves it: two signatures of one owner. */
export function useProposing() {
  const queries = useQueryClient();
  const [stage, setStage] = useState<ProposalStage>();
  const proposing = useMutation({
    networkMode: "always",
    mutationFn: async (decision: Decision) => {
      setStage("proposing");
      const [council, agenda] = await Promise.all([readCouncil(), readProposals()]);
      const turn = nextTurn(
        council.nonce,
        agenda.data.filter(({ state }) => state === "Proposed"),
      );
      const { block } = await proposeDecision(decision, turn, () => setStage("approving"));
      setStage("showing");
      await untilIndexed(block);
    },
    onSuccess: () => setStage(undefined),
    onSettled: () => queries.invalidateQueries(),
  });
  return { ...proposing, stage };
}
