import type { Council } from "../../chain/council/agenda.ts";
import { useStaff } from "../../chain/staff/useStaff.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import type { Proposal } from "../../indexer/proposals.ts";
import { RefusalAlert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";
import { Row, Stack } from "../../ui/Card.tsx";
import { Spinner } from "../../ui/Progress.tsx";
import { Text } from "../../ui/Text.tsx";
import type { Standing } from "./agenda.ts";
import { useApproval, useExecution } from "./useProposalActs.ts";

interface ProposalActsProps {
  proposal: Proposal;
  standing: Standing;
  /** Addresses in lower case. */
  approvers: readonly string[];
  council: Council;
  onExecuted(): void;
}

/** What can be done with an open proposal by who is signed in: approve as an owner, execute as anyone. */
export function ProposalActs({ proposal, standing, approvers, council, onExecuted }: ProposalActsProps) {
  const words = useText().councilMoney.agenda.acts;
  const me = useStaff().address?.toLowerCase() ?? "";
  const approval = useApproval(proposal);
  const execution = useExecution(proposal, council.owners, onExecuted);
  const isOwner = council.owners.some((owner) => owner.toLowerCase() === me);
  const hasApproved = approvers.includes(me);
  const isBusy = approval.isPending || execution.isPending;
  const mayApprove = isOwner && !hasApproved && standing !== "passing" && !approval.isSuccess;
  return (
    <Stack gap="s">
      {!isOwner && <Text small>{standing === "ready" ? words.anyoneExecutes : words.notAnOwner}</Text>}
      {isOwner && hasApproved && <Text small>{words.youApproved}</Text>}
      <RefusalAlert error={approval.error ?? execution.error ?? undefined} title={words.refused} />
      {isBusy && <Spinner label={approval.isPending ? words.approving : words.executing} />}
      {!isBusy && (
        <Row>
          {standing === "ready" && (
            <Button purpose="primary" onClick={() => execution.mutate()}>
              {words.execute}
            </Button>
          )}
          {mayApprove && (
            <Button purpose={standing === "ready" ? "secondary" : "primary"} onClick={() => approval.mutate()}>
              {words.approve}
            </Button>
          )}
        </Row>
      )}
    </Stack>
  );
}
