import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import type { BudgetLine } from "../../indexer/budgets.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { StackedBars, type Series } from "../../ui/StackedBars.tsx";
import { TextLink } from "../../ui/Text.tsx";

interface BudgetLinesProps {
  lines: readonly BudgetLine[];
  /** Where a line's own page is. */
  hrefOf(number: number): string;
}

/** Every budget line: what is left of it, what is set apart for tasks and what was paid. */
export function BudgetLines({ lines, hrefOf }: BudgetLinesProps) {
  const words = useText().budgetLines;
  const format = useFormat();
  if (lines.length === 0) {
    return (
      <EmptyState icon="euro" title={words.none}>
        {words.noneText}
      </EmptyState>
    );
  }
  const series: Series[] = [
    { key: "available", label: words.available, tone: "action" },
    { key: "setApart", label: words.setApart, tone: "coin" },
    { key: "paid", label: words.paid, tone: "ok" },
  ];
  const bars = lines.map(({ number, name, available, setApart, paid }) => ({
    key: String(number),
    label: name,
    parts: { available: Number(available), setApart: Number(setApart), paid: Number(paid) },
  }));
  return (
    <StackedBars
      caption={words.caption}
      column={words.line}
      series={series}
      bars={bars}
      format={(cents) => format.amount(cents)}
      labelOf={({ key, label }) => <TextLink href={hrefOf(Number(key))}>{label}</TextLink>}
    />
  );
}
