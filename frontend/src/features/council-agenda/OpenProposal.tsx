import type { Council } from "../../chain/council/agenda.ts";
import { useNameOf } from "../../chain/council/useNameOf.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import type { BudgetLine } from "../../indexer/budgets.ts";
import type { Proposal } from "../../indexer/proposals.ts";
import { Alert } from "../../ui/Alert.tsx";
import { Card, Row, Stack } from "../../ui/Card.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { Text } from "../../ui/Text.tsx";
import { rivalsOf, standingOf } from "./agenda.ts";
import { Approvals } from "./Approvals.tsx";
import { Effects } from "./Effects.tsx";
import { ProposalActs } from "./ProposalActs.tsx";
import { StandingBadge } from "./StandingBadge.tsx";
import { useApprovers, useReadAct } from "./useCouncilAgenda.ts";

interface OpenProposalProps {
  proposal: Proposal;
  /** Everything that is open, this one among it. */
  open: readonly Proposal[];
  council: Council;
  lines: readonly BudgetLine[];
  onExecuted(): void;
}

/** One open proposal: the proposer's sentence, what it really does, who approved it and what can be done now. */
export function OpenProposal({ proposal, open, council, lines, onExecuted }: OpenProposalProps) {
  const words = useText().councilMoney.agenda;
  const approvers = useApprovers(proposal, council);
  const standing = standingOf(proposal, approvers.length, council);
  const act = useReadAct(proposal);
  const rivals = rivalsOf(proposal, open).length;
  return (
    <Card title={<span lang="nl">{proposal.sentence}</span>}>
      <Stack>
        <Row>
          <StandingBadge standing={standing} />
          <ProposedBy proposal={proposal} />
        </Row>
        {standing === "waiting" && <Text>{words.waitingText(String(council.nonce), String(proposal.nonce))}</Text>}
        {standing === "passing" && <Text>{words.passingText}</Text>}
        {rivals > 0 && <Alert kind="warning">{words.rivals(rivals)}</Alert>}
        <QueryView query={act}>
          {({ effects, hash, words: checkWords }) =>
            hash === proposal.hash ? (
              <Stack>
                <Effects effects={effects} council={council} lines={lines} showsBalances checkWords={checkWords} />
                <Approvals approvers={approvers} council={council} />
                <ProposalActs
                  proposal={proposal}
                  standing={standing}
                  approvers={approvers}
                  council={council}
                  onExecuted={onExecuted}
                />
              </Stack>
            ) : (
              <Alert kind="error">{words.otherHash}</Alert>
            )
          }
        </QueryView>
      </Stack>
    </Card>
  );
}

function ProposedBy({ proposal }: { proposal: Proposal }) {
  const words = useText().councilMoney.agenda;
  const format = useFormat();
  const nameOf = useNameOf();
  const moment = format.moment(proposal.proposedAt);
  return (
    <Text small subtle>
      {words.proposedBy(nameOf(proposal.proposer), moment, String(proposal.nonce))}
    </Text>
  );
}
