import type { CouncilEffect } from "@wesh/protocol/council-effect.ts";

/** What is where before anything happens. */
export interface Balances {
  /** The Safe, whose coins are the treasury. */
  safe: string;
  treasury: bigint;
  lines: readonly { number: number; name: string; available: bigint }[];
}

/** A balance that a proposal changes. Without a name it is the treasury. */
export interface BalanceChange {
  name: string | undefined;
  before: bigint;
  after: bigint;
}

/** The balances that these effects change, if they happened now: the treasury first, then the lines by number. */
export function balanceChanges(
  effects: readonly CouncilEffect[],
  { safe, treasury, lines }: Balances,
): BalanceChange[] {
  const flows = effects.flatMap((effect) => flowsOf(effect, safe));
  const accounts = [
    { key: undefined, name: undefined, before: treasury },
    ...lines.map(({ number, name, available }) => ({ key: number, name, before: available })),
  ];
  return accounts.flatMap(({ key, name, before }) => {
    const own = flows.filter(({ account }) => account === key);
    const after = own.reduce((balance, { amount }) => balance + amount, before);
    return own.length === 0 ? [] : [{ name, before, after }];
  });
}

interface Flow {
  /** Number of a budget line; undefined is the treasury. */
  account: number | undefined;
  amount: bigint;
}

function flowsOf(effect: CouncilEffect, safe: string): Flow[] {
  const isSafe = (address: string) => address.toLowerCase() === safe.toLowerCase();
  switch (effect.kind) {
    case "fund-budget":
      return [
        { account: undefined, amount: -effect.amount },
        { account: Number(effect.budgetId), amount: effect.amount },
      ];
    case "return-budget": {
      const back = isSafe(effect.treasury) ? [{ account: undefined, amount: effect.amount }] : [];
      return [...back, { account: Number(effect.budgetId), amount: -effect.amount }];
    }
    case "issue":
      return isSafe(effect.to) ? [{ account: undefined, amount: effect.amount }] : [];
    default:
      return [];
  }
}
