import { useState } from "react";
import type { Council } from "../../chain/council/agenda.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import type { BudgetLine } from "../../indexer/budgets.ts";
import type { Proposal } from "../../indexer/proposals.ts";
import { Alert } from "../../ui/Alert.tsx";
import { Stack } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { inOrder } from "./agenda.ts";
import { Decided } from "./Decided.tsx";
import { OpenProposal } from "./OpenProposal.tsx";
import { useCouncil, useProposals } from "./useCouncilAgenda.ts";

interface AgendaProps {
  lines: readonly BudgetLine[];
}

/** What the council decides on: what is open in the order of its turns, and what was decided. */
export function Agenda({ lines }: AgendaProps) {
  const council = useCouncil();
  const proposals = useProposals();
  return (
    <QueryView query={council}>
      {(safe) => (
        <QueryView query={proposals}>{(all) => <Lists council={safe} proposals={all} lines={lines} />}</QueryView>
      )}
    </QueryView>
  );
}

function Lists({ council, proposals, lines }: AgendaProps & { council: Council; proposals: readonly Proposal[] }) {
  const words = useText().councilMoney.agenda;
  const [executed, setExecuted] = useState<string>();
  const { open, decided } = inOrder(proposals);
  return (
    <Stack gap="l">
      {executed !== undefined && (
        <Alert kind="ok" title={words.done}>
          {executed}
        </Alert>
      )}
      <Stack>
        <Heading level={2}>{words.open}</Heading>
        {open.length === 0 && (
          <EmptyState icon="vote" title={words.noneOpen}>
            {words.noneOpenText}
          </EmptyState>
        )}
        {open.map((proposal) => (
          <OpenProposal
            key={proposal.hash}
            proposal={proposal}
            open={open}
            council={council}
            lines={lines}
            onExecuted={() => setExecuted(proposal.sentence)}
          />
        ))}
      </Stack>
      <Stack>
        <Heading level={2}>{words.decided}</Heading>
        <Decided proposals={decided} council={council} lines={lines} />
      </Stack>
    </Stack>
  );
}
