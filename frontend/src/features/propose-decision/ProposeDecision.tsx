import type { Decision } from "@wesh/protocol/council-decision.ts";
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { readCouncil, type Council } from "../../chain/council/agenda.ts";
import { useStaff } from "../../chain/staff/useStaff.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Alert, RefusalAlert } from "../../ui/Alert.tsx";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { Card, Stack } from "../../ui/Card.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { StatusLine, type Step } from "../../ui/StatusLine.tsx";
import { Text } from "../../ui/Text.tsx";
import { PROPOSAL_STAGES, useProposing, type ProposalStage } from "./useProposing.ts";

/** A decision to be put on the agenda, and what changes when it is executed. */
export interface Asked {
  decision: Decision;
  /** Shown under the decision's sentence, such as balances before and after. */
  preview?: ReactNode;
}

interface ProposeDecisionProps {
  title: string;
  agendaHref: string;
  /** The form; it asks the question before anything is signed. */
  children: (form: { council: Council; ask: (asked: Asked) => void }) => ReactNode;
}

/** Puts something on the council's agenda. Only an owner of the council can; others read why not. */
export function ProposeDecision(props: ProposeDecisionProps) {
  const council = useQuery({ queryKey: ["council"], queryFn: readCouncil });
  return (
    <Card title={props.title} level={2}>
      <QueryView query={council}>{(safe) => <ForOwner council={safe} {...props} />}</QueryView>
    </Card>
  );
}

function ForOwner({ council, agendaHref, children }: ProposeDecisionProps & { council: Council }) {
  const words = useText().councilMoney.propose;
  const { address = "" } = useStaff();
  const isOwner = council.owners.some((owner) => owner.toLowerCase() === address.toLowerCase());
  const proposing = useProposing();
  const [asked, setAsked] = useState<Asked>();
  if (!isOwner) return <Alert kind="info">{words.notAnOwner}</Alert>;
  const propose = () => {
    setAsked(undefined);
    if (asked !== undefined) proposing.mutate(asked.decision);
  };
  return (
    <Stack>
      <Text>{words.explanation(council.threshold, council.owners.length)}</Text>
      {proposing.isSuccess && <Done missing={council.threshold - 1} agendaHref={agendaHref} />}
      {proposing.isError && <Halfway stage={proposing.stage} error={proposing.error} agendaHref={agendaHref} />}
      {proposing.isPending ? (
        <ProposalProgress stage={proposing.stage} />
      ) : (
        // Empty again once something was proposed.
        <div key={proposing.submittedAt}>{children({ council, ask: setAsked })}</div>
      )}
      <Question asked={asked} onClose={() => setAsked(undefined)} onConfirm={propose} />
    </Stack>
  );
}

/** The sentence as the council will read it, and what changes when it is executed. */
function Question({
  asked,
  onClose,
  onConfirm,
}: {
  asked: Asked | undefined;
  onClose: () => void;
  onConfirm: () => void;
}) {
  const words = useText().councilMoney.propose;
  return (
    <Dialog
      open={asked !== undefined}
      title={words.question}
      onClose={onClose}
      actions={
        <Button purpose="primary" onClick={onConfirm}>
          {words.confirm}
        </Button>
      }
    >
      <p lang="nl">
        <b>{asked?.decision.sentence}</b>
      </p>
      {asked?.preview}
      <Text>{words.twoSignatures}</Text>
    </Dialog>
  );
}

function Done({ missing, agendaHref }: { missing: number; agendaHref: string }) {
  const words = useText().councilMoney.propose;
  return (
    <Alert kind="ok" title={words.done}>
      <Stack gap="s">
        <Text>{words.doneText(missing)}</Text>
        <div>
          <ButtonLink href={agendaHref}>{words.toAgenda}</ButtonLink>
        </div>
      </Stack>
    </Alert>
  );
}

interface HalfwayProps {
  stage: ProposalStage | undefined;
  error: unknown;
  agendaHref: string;
}

/** A refusal before anything is on the agenda is the whole story; after that the proposal is there, without approval. */
function Halfway({ stage, error, agendaHref }: HalfwayProps) {
  const words = useText().councilMoney.propose;
  return (
    <Stack gap="s">
      <RefusalAlert error={error} title={stage === "approving" ? words.notApproved : words.refused} />
      {stage === "approving" && (
        <div>
          <ButtonLink href={agendaHref}>{words.toAgenda}</ButtonLink>
        </div>
      )}
    </Stack>
  );
}

function ProposalProgress({ stage = "proposing" }: { stage: ProposalStage | undefined }) {
  const words = useText().councilMoney.propose;
  const at = PROPOSAL_STAGES.indexOf(stage);
  const steps: Step[] = PROPOSAL_STAGES.map((name, index) => ({
    label: words.stages[name],
    state: index < at ? "done" : index === at ? "now" : "next",
  }));
  return (
    <div role="status">
      <StatusLine label={words.progress} steps={steps} />
    </div>
  );
}
