import type { Sales } from "../../indexer/payments.ts";
import { dayOf, type Day } from "../../lib/city-days.ts";

/** What a shop got and gave back on one day, in cents. A refund counts on the day it was made. */
export interface DayTotal {
  day: Day;
  payments: number;
  received: bigint;
  refunded: bigint;
}

/** The totals of each of these days, also of those on which nothing happened. */
export function totalsPerDay(days: readonly Day[], { payments, refunds }: Sales): DayTotal[] {
  const totals = new Map<Day, DayTotal>(days.map((day) => [day, { day, payments: 0, received: 0n, refunded: 0n }]));
  for (const payment of payments) {
    const total = totals.get(dayOf(payment.timestamp));
    if (total === undefined) continue;
    total.payments += 1;
    total.received += payment.amount;
  }
  for (const refund of refunds) {
    const total = totals.get(dayOf(refund.timestamp));
    if (total !== undefined) total.refunded += refund.amount;
  }
  return [...totals.values()];
}

/** All days together. */
export function sumOf(totals: readonly DayTotal[]): Omit<DayTotal, "day"> {
  return totals.reduce(
    (sum, { payments, received, refunded }) => ({
      payments: sum.payments + payments,
      received: sum.received + received,
      refunded: sum.refunded + refunded,
    }),
    { payments: 0, received: 0n, refunded: 0n },
  );
}
