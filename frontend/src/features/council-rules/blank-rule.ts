import type { Rules } from "../../indexer/rules.ts";
import type { RuleFields } from "./rule-form.ts";

/** A form filled in with what holds now, for the latest year. */
export function blankRule({ years, limits, rulebook }: Rules): RuleFields {
  const year = years.at(-1);
  const limit = limits.find((candidate) => candidate.year === year?.year);
  return {
    year: String(year?.year ?? ""),
    tier: String(limit?.tier ?? 1),
    monthly: euros(limit?.monthly),
    yearly: euros(limit?.yearly),
    hourly: euros(year?.hourlyMaximum),
    two: euros(rulebook?.twoInspectorsFrom),
    recheck: String(rulebook?.recheckPercent ?? 0),
    small: euros(rulebook?.smallReward),
    days: String(rulebook?.appealDays ?? 14),
  };
}

function euros(cents: bigint | undefined): string {
  return cents === undefined ? "" : `${cents / 100n},${String(cents % 100n).padStart(2, "0")}`;
}
