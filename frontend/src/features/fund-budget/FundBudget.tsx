import { useQuery } from "@tanstack/react-query";
import { readCouncil, type Council } from "../../chain/council/agenda.ts";
import { useStaff } from "../../chain/staff/useStaff.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import type { BudgetLine } from "../../indexer/budgets.ts";
import { Alert, RefusalAlert } from "../../ui/Alert.tsx";
import { ButtonLink } from "../../ui/Button.tsx";
import { Card, Stack } from "../../ui/Card.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { StatusLine, type Step } from "../../ui/StatusLine.tsx";
import { Text } from "../../ui/Text.tsx";
import { FundingForm } from "./FundingForm.tsx";
import { FUNDING_STAGES, useFunding, type FundingStage } from "./useFunding.ts";

interface FundBudgetProps {
  lines: readonly BudgetLine[];
  agendaHref: string;
}

/** Proposes to move money from the treasury to a budget line. Only an owner of the council can. */
export function FundBudget(props: FundBudgetProps) {
  const words = useText().councilMoney.fund;
  const council = useQuery({ queryKey: ["council"], queryFn: readCouncil });
  return (
    <Card title={words.title} level={2}>
      <QueryView query={council}>{(safe) => <ForOwner council={safe} {...props} />}</QueryView>
    </Card>
  );
}

function ForOwner({ council, lines, agendaHref }: FundBudgetProps & { council: Council }) {
  const words = useText().councilMoney.fund;
  const { address = "" } = useStaff();
  const isOwner = council.owners.some((owner) => owner.toLowerCase() === address.toLowerCase());
  const funding = useFunding();
  if (!isOwner) return <Alert kind="info">{words.notAnOwner}</Alert>;
  if (lines.length === 0) return <Text>{words.noLines}</Text>;
  return (
    <Stack>
      <Text>{words.explanation(council.threshold, council.owners.length)}</Text>
      {funding.isSuccess && (
        <Alert kind="ok" title={words.done}>
          <Stack gap="s">
            <Text>{words.doneText(council.threshold - 1)}</Text>
            <div>
              <ButtonLink href={agendaHref}>{words.toAgenda}</ButtonLink>
            </div>
          </Stack>
        </Alert>
      )}
      {funding.isError && <Halfway stage={funding.stage} error={funding.error} agendaHref={agendaHref} />}
      {funding.isPending ? (
        <FundingProgress stage={funding.stage} />
      ) : (
        <FundingForm
          key={funding.submittedAt}
          lines={lines}
          treasury={council.treasury}
          onFund={(asked) => funding.mutate(asked)}
        />
      )}
    </Stack>
  );
}

/** A refusal before anything is on the agenda is the whole story; after that the proposal is there, without approval. */
function Halfway({
  stage,
  error,
  agendaHref,
}: {
  stage: FundingStage | undefined;
  error: unknown;
  agendaHref: string;
}) {
  const words = useText().councilMoney.fund;
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

function FundingProgress({ stage = "proposing" }: { stage: FundingStage | undefined }) {
  const words = useText().councilMoney.fund;
  const at = FUNDING_STAGES.indexOf(stage);
  const steps: Step[] = FUNDING_STAGES.map((name, index) => ({
    label: words.stages[name],
    state: index < at ? "done" : index === at ? "now" : "next",
  }));
  return (
    <div role="status">
      <StatusLine label={words.progress} steps={steps} />
    </div>
  );
}
