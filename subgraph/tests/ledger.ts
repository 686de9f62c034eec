import type { Fields } from "./expectation.ts";
import type { Teller, Told } from "./story.ts";

const HOMES = [
  "treasury",
  "budgets",
  "bounties",
  "unassigned",
  "residents",
  "leavers",
  "associations",
  "merchants",
  "suspendedMerchants",
  "desk",
  "outsiders",
] as const;

/** Cents per home; a home that is not named holds nothing. */
export type Homes = Partial<Record<(typeof HOMES)[number], bigint>>;

/** At the end of the block the coins must be in these homes, and nowhere else. The supply is their sum. */
export function expectLedger({ one }: Teller, at: Told, homes: Homes): void {
  const cents = HOMES.map((home) => [home, homes[home] ?? 0n] as const);
  const supply = cents.reduce((sum, [, amount]) => sum + amount, 0n);
  const fields: Fields = { supply, ...Object.fromEntries(cents), block: at.number, timestamp: at.timestamp };
  one("CurrentLedger", "town", fields, at);
  one("Ledger", String(at.number), fields);
}
