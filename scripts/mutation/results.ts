import type { Outcome } from "./judges.ts";
import type { Mutant, Place } from "./mutants.ts";

/** What a run over one contract found, kept in results.json. */
export interface Result {
  /** How many mutants there are, and how many of them were judged. */
  mutants: number;
  judged: number;
  killed: number;
  timedOut: number;
  equivalent: number;
  uncompilable: number;
  survivors: Place[];
}

export type Results = Record<string, Result>;

export function resultOf(mutants: number, judged: Mutant[], outcomes: Outcome[]): Result {
  const count = (outcome: Outcome) => outcomes.filter((found) => found === outcome).length;
  return {
    mutants,
    judged: judged.length,
    killed: count("killed"),
    timedOut: count("timed out"),
    equivalent: count("equivalent"),
    uncompilable: count("uncompilable"),
    survivors: judged.filter((_, index) => outcomes[index] === "survived").map(placeOf),
  };
}

/** The share of real mistakes that the tests noticed, in per cent. A mutant that runs for ever was noticed. */
export function killRate({ killed, timedOut, survivors }: Result): number {
  const noticed = killed + timedOut;
  return (100 * noticed) / (noticed + survivors.length);
}

export function isWhole({ mutants, judged }: Result): boolean {
  return judged === mutants;
}

function placeOf({ file, line, within, before, after }: Mutant): Place {
  return { file, line, within, before, after };
}
