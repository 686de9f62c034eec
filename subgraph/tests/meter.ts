import { event } from "./events.ts";
import { story } from "./story.ts";

const WEEK = 604_800n;

export const meter = [
  story("payments are counted per week, and the total passes a mark", ({ block, all }) => {
    const counts = (week: bigint, amount: bigint, total: bigint) =>
      event("PaymentMeter", "PaymentsCounted", { week, amount, total });
    const first = block([counts(2835n, 49_000_000n, 49_000_000n)]);
    const again = block([
      counts(2835n, 1_500_000n, 50_500_000n),
      event("PaymentMeter", "MeterPassed", { percent: 50, total: 50_500_000n }),
    ]);
    const later = block([counts(2836n, 100n, 50_500_100n)]);
    all("MeterWeek", [
      { id: "2835", number: 2835, beginsAt: 2835n * WEEK, counted: 50_500_000n },
      { id: "2836", number: 2836, beginsAt: 2836n * WEEK, counted: 100n },
    ]);
    all("MeterReading", [
      { id: first.id(0), week: "2835", amount: 49_000_000n, total: 49_000_000n, ...first.stamp(0) },
      { id: again.id(0), week: "2835", amount: 1_500_000n, total: 50_500_000n, ...again.stamp(0) },
      { id: later.id(0), week: "2836", amount: 100n, total: 50_500_100n, ...later.stamp(0) },
    ]);
    all("MeterMark", [{ id: again.id(1), percent: 50, total: 50_500_000n, ...again.stamp(1) }]);
  }),
];
