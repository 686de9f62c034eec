import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { proposeFunding, readCouncil } from "../../chain/council/agenda.ts";
import { untilIndexed } from "../../indexer/client.ts";
import { readProposals } from "../../indexer/proposals.ts";
import type { Funding } from "./funding.ts";
import { nextTurn } from "./turn.ts";

/** The way of a funding: on the agenda, approved by its proposer, visible in the overview. */
export const FUNDING_STAGES = ["proposing", "approving", "showing"] as const;

/** Where a funding is on its way. */
export type FundingStage = (typeof FUNDING_STAGES)[number];

/** Puts a funding on the agenda in the first free turn, and approves it: two signatures of one owner. */
export function useFunding() {
  const queries = useQueryClient();
  const [stage, setStage] = useState<FundingStage>();
  const funding = useMutation({
    networkMode: "always",
    mutationFn: async ({ line, amount }: Funding) => {
      setStage("proposing");
      const [council, agenda] = await Promise.all([readCouncil(), readProposals()]);
      const turn = nextTurn(
        council.nonce,
        agenda.data.filter(({ state }) => state === "Proposed"),
      );
      const budget = { id: BigInt(line.number), name: line.name };
      const { block } = await proposeFunding(budget, amount, turn, () => setStage("approving"));
      setStage("showing");
      await untilIndexed(block);
    },
    onSuccess: () => setStage(undefined),
    onSettled: () => queries.invalidateQueries(),
  });
  return { ...funding, stage };
}
