import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import type { Rules } from "../../indexer/rules.ts";
import { Stack } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { Facts } from "../../ui/Stat.tsx";
import { Table } from "../../ui/Table.tsx";

/** The rules that hold: what may be earned, and how work is looked at. */
export function RulesNow({ rules }: { rules: Rules }) {
  const words = useText().councilRules;
  return (
    <>
      <Stack>
        <Heading level={2}>{words.allowance.title}</Heading>
        <Allowance {...rules} />
      </Stack>
      <Stack>
        <Heading level={2}>{words.review.title}</Heading>
        {rules.rulebook && <Review rulebook={rules.rulebook} />}
      </Stack>
    </>
  );
}

function Allowance({ years, limits }: Pick<Rules, "years" | "limits">) {
  const words = useText().councilRules.allowance;
  const format = useFormat();
  if (years.length === 0) return <EmptyState icon="clock" title={words.none} />;
  const columns = [
    { key: "year", label: words.year },
    { key: "tier", label: words.tier },
    { key: "monthly", label: words.monthly, numeric: true },
    { key: "yearly", label: words.yearly, numeric: true },
    { key: "hourly", label: words.hourly, numeric: true },
  ];
  const rows = years.toReversed().flatMap(({ year, hourlyMaximum }) =>
    limits
      .filter((limit) => limit.year === year)
      .toSorted((a, b) => a.tier - b.tier)
      .map(({ tier, monthly, yearly }) => ({
        key: `${year}-${tier}`,
        cells: {
          year,
          tier,
          monthly: format.amount(monthly),
          yearly: format.amount(yearly),
          hourly: format.amount(hourlyMaximum),
        },
      })),
  );
  return <Table caption={words.caption} columns={columns} rows={rows} />;
}

function Review({ rulebook }: { rulebook: NonNullable<Rules["rulebook"]> }) {
  const words = useText().councilRules.review;
  const format = useFormat();
  const items = [
    { label: words.two, value: format.amount(rulebook.twoInspectorsFrom) },
    { label: words.recheck, value: words.percent(rulebook.recheckPercent) },
    { label: words.small, value: format.amount(rulebook.smallReward) },
    { label: words.answer, value: words.days(rulebook.appealDays) },
    ...(rulebook.lastDay > 0 ? [{ label: words.lastDay, value: format.date(rulebook.lastDay) }] : []),
  ];
  return <Facts items={items} />;
}
