import { useQuery } from "@tanstack/react-query";
import { readAct, readApprovers, readCouncil, type Council } from "../../chain/council/agenda.ts";
import { readProposals, type Proposal } from "../../indexer/proposals.ts";
import { callOf } from "./agenda.ts";

const EVERY = 5_000;

/** The Safe as the chain has it now. */
export function useCouncil() {
  return useQuery({ queryKey: ["council"], queryFn: readCouncil, refetchInterval: EVERY });
}

/** What is and was on the agenda. */
export function useProposals() {
  return useQuery({
    queryKey: ["agenda"],
    queryFn: async () => (await readProposals()).data,
    refetchInterval: EVERY,
  });
}

/** A proposal read from its calls: what it changes, its own hash and the words of that hash. */
export function useReadAct(proposal: Proposal) {
  return useQuery({
    queryKey: ["act", proposal.hash],
    queryFn: () => readAct(callOf(proposal)),
    staleTime: Infinity,
  });
}

/** Who approved an open proposal, as the chain has it now; what the overview knows until that is read. */
export function useApprovers(proposal: Proposal, { owners }: Council): readonly string[] {
  const approvers = useQuery({
    queryKey: ["approvers", proposal.hash, owners],
    queryFn: () => readApprovers(proposal.hash, owners),
    enabled: proposal.state === "Proposed",
    refetchInterval: EVERY,
  });
  return (approvers.data ?? proposal.approvedBy).map((owner) => owner.toLowerCase());
}
