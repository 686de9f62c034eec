import type { Figures, Home, Ledger, SpendingFigure, WorkFigure } from "../../indexer/town.ts";
import { HOMES } from "../../indexer/town.ts";
import { dayOf, type Day } from "../../lib/city-days.ts";

/** Work and payments, added up. Amounts in cents. */
export interface Totals {
  published: number;
  approved: number;
  /** Of the approved work, what nobody judged in time. */
  unjudged: number;
  rejected: number;
  appealed: number;
  /** How long work waited to be judged, on average (seconds); undefined while none was judged. */
  waited: number | undefined;
  earned: bigint;
  payments: number;
  paid: bigint;
  refunds: number;
  refunded: bigint;
}

/** Everything together. */
export function totalsOf({ work, spending }: Figures): Totals {
  const sum = <Item>(items: readonly Item[], of: (item: Item) => number) =>
    items.reduce((all, item) => all + of(item), 0);
  const cents = <Item>(items: readonly Item[], of: (item: Item) => bigint) =>
    items.reduce((all, item) => all + of(item), 0n);
  return {
    published: sum(work, ({ published }) => published),
    approved: sum(work, ({ approved }) => approved),
    unjudged: sum(work, ({ unjudged }) => unjudged),
    rejected: sum(work, ({ rejected }) => rejected),
    appealed: sum(work, ({ appealed }) => appealed),
    waited: averageWait(work),
    earned: cents(work, ({ earned }) => earned),
    payments: sum(spending, ({ payments }) => payments),
    paid: cents(spending, ({ paid }) => paid),
    refunds: sum(spending, ({ refunds }) => refunds),
    refunded: cents(spending, ({ refunded }) => refunded),
  };
}

function averageWait(work: readonly WorkFigure[]): number | undefined {
  const looks = work.reduce((all, { approved, seconded, rejected }) => all + approved + seconded + rejected, 0);
  return looks === 0 ? undefined : work.reduce((all, { waited }) => all + waited, 0) / looks;
}

/** The totals of a day in the city. */
export interface DayTotals extends Totals {
  day: Day;
}

/** The totals of each of these days, also of those on which nothing happened. */
export function perDay(days: readonly Day[], { work, spending }: Figures): DayTotals[] {
  const isOn = (day: Day) => (figure: WorkFigure | SpendingFigure) => dayOf(figure.timestamp) === day;
  return days.map((day) => ({
    day,
    ...totalsOf({ work: work.filter(isOn(day)), spending: spending.filter(isOn(day)) }),
  }));
}

/** The totals of each domain in which anything happened, the most paid first. */
export function perDomain(work: readonly WorkFigure[]): (Totals & { domain: string })[] {
  const domains = [...new Set(work.map(({ domain }) => domain))];
  return domains
    .map((domain) => ({
      domain,
      ...totalsOf({ work: work.filter((figure) => figure.domain === domain), spending: [] }),
    }))
    .toSorted((a, b) => Number(b.earned - a.earned) || a.domain.localeCompare(b.domain));
}

/** Where money usually is; the other homes are only told when there is any. */
const USUAL: readonly Home[] = ["treasury", "budgets", "bounties", "residents", "merchants"];

/** The homes of all money and what is there, in the order it flows. */
export function homesOf(ledger: Ledger): { home: Home; amount: bigint }[] {
  return HOMES.map((home) => ({ home, amount: ledger[home] })).filter(
    ({ home, amount }) => amount !== 0n || USUAL.includes(home),
  );
}

/** Whether the homes add up to all that was issued. */
export function addsUp(ledger: Ledger): boolean {
  return HOMES.reduce((sum, home) => sum + ledger[home], 0n) === ledger.supply;
}
