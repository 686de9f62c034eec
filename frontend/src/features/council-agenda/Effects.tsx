import type { CouncilEffect } from "@wesh/protocol/council-effect.ts";
import type { Council } from "../../chain/council/agenda.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import type { BudgetLine } from "../../indexer/budgets.ts";
import { Alert } from "../../ui/Alert.tsx";
import { BulletList } from "../../ui/BulletList.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { Facts } from "../../ui/Stat.tsx";
import { balanceChanges, type BalanceChange } from "./balance-changes.ts";
import { effectText } from "./effect-text.ts";
import { useTelling } from "./useTelling.ts";

interface EffectsProps {
  effects: readonly CouncilEffect[];
  council: Council;
  lines: readonly BudgetLine[];
  /** Balances before and after; only for what did not happen yet. */
  showsBalances?: boolean;
  checkWords?: readonly [string, string];
}

/** What an act does, read from its calls: each effect in a sentence, and the balances it changes. */
export function Effects({ effects, council, lines, showsBalances, checkWords }: EffectsProps) {
  const words = useText().councilMoney;
  const telling = useTelling(council.safe, lines);
  const changes = showsBalances ? balanceChanges(effects, { ...council, lines }) : [];
  return (
    <Stack gap="s">
      <Heading level={4}>{words.agenda.effects}</Heading>
      <BulletList items={effects.map((effect) => effectText(effect, telling))} />
      {effects.some(isUnknown) && <Alert kind="warning">{words.agenda.unknownText}</Alert>}
      {changes.length > 0 && <Balances changes={changes} />}
      {checkWords && (
        <Facts items={[{ label: words.agenda.checkWords, value: <b lang="nl">{checkWords.join(" ")}</b> }]} />
      )}
    </Stack>
  );
}

function isUnknown(effect: CouncilEffect): boolean {
  return ("change" in effect ? effect.change : effect).kind === "unknown";
}

function Balances({ changes }: { changes: readonly BalanceChange[] }) {
  const words = useText().councilMoney.agenda.balances;
  const format = useFormat();
  const items = changes.map(({ name = words.treasury, before, after }) => ({
    label: name,
    value: words.change(format.amount(before), format.amount(after)),
  }));
  return (
    <Stack gap="s">
      <Heading level={4}>{words.title}</Heading>
      <Facts items={items} />
      {changes.some(({ after }) => after < 0n) && <Alert kind="warning">{words.tooLow}</Alert>}
    </Stack>
  );
}
