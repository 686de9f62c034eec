import { useState } from "react";
import type { Council } from "../../chain/council/agenda.ts";
import { useNameOf } from "../../chain/council/useNameOf.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import type { BudgetLine } from "../../indexer/budgets.ts";
import type { Proposal } from "../../indexer/proposals.ts";
import { Button } from "../../ui/Button.tsx";
import { Card, Row, Stack } from "../../ui/Card.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { Text } from "../../ui/Text.tsx";
import { standingOf } from "./agenda.ts";
import { Effects } from "./Effects.tsx";
import { StandingBadge } from "./StandingBadge.tsx";
import { useReadAct } from "./useCouncilAgenda.ts";

const AT_ONCE = 5;

interface DecidedProps {
  proposals: readonly Proposal[];
  council: Council;
  lines: readonly BudgetLine[];
}

/** What was executed, failed or was overtaken, the latest first. */
export function Decided({ proposals, ...rest }: DecidedProps) {
  const text = useText();
  const words = text.councilMoney.agenda;
  const [shown, setShown] = useState(AT_ONCE);
  if (proposals.length === 0) return <Text subtle>{words.noneDecided}</Text>;
  return (
    <Stack gap="s">
      {proposals.slice(0, shown).map((proposal) => (
        <DecidedProposal key={proposal.hash} proposal={proposal} {...rest} />
      ))}
      {proposals.length > shown && <Button onClick={() => setShown(shown + AT_ONCE)}>{text.app.more}</Button>}
    </Stack>
  );
}

function DecidedProposal({ proposal, council, lines }: Omit<DecidedProps, "proposals"> & { proposal: Proposal }) {
  const words = useText().councilMoney.agenda;
  const format = useFormat();
  const nameOf = useNameOf();
  const standing = standingOf(proposal, proposal.approvedBy.length, council);
  const approvers = proposal.approvedBy.map(nameOf).join(", ");
  return (
    <Card title={<span lang="nl">{proposal.sentence}</span>}>
      <Row>
        <StandingBadge standing={standing} />
        <Text small subtle>
          {words.decidedAt(format.moment(proposal.decidedAt ?? proposal.proposedAt), String(proposal.nonce))}
        </Text>
      </Row>
      {approvers !== "" && (
        <Text small subtle>
          {words.approvedBy(approvers)}
        </Text>
      )}
      <Disclosure heavy summary={standing === "executed" ? words.whatItDid : words.whatItWouldHaveDone}>
        <ActOf proposal={proposal} council={council} lines={lines} />
      </Disclosure>
    </Card>
  );
}

function ActOf({ proposal, council, lines }: Omit<DecidedProps, "proposals"> & { proposal: Proposal }) {
  const act = useReadAct(proposal);
  return (
    <QueryView query={act}>
      {({ effects, words: checkWords }) => (
        <Effects effects={effects} council={council} lines={lines} checkWords={checkWords} />
      )}
    </QueryView>
  );
}
