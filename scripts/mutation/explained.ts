import type { Place } from "./mutants.ts";
import { isWhole, type Results } from "./results.ts";

/** Why a mistake may go unnoticed. It is found back by the change itself, wherever in its function that has moved. */
export interface Explanation {
  contract: string;
  within: string;
  before: string;
  after: string;
  why: string;
}

export function explanationOf(contract: string, place: Place, explained: Explanation[]): string | undefined {
  return explained.find((explanation) => explains(explanation, contract, place))?.why;
}

/** Explanations of mistakes that did not survive the latest whole run over their contract: there is nothing to explain. */
export function staleExplanations(results: Results, explained: Explanation[]): Explanation[] {
  return explained.filter((explanation) => {
    const result = results[explanation.contract];
    if (!result || !isWhole(result)) return false;
    return !result.survivors.some((place) => explains(explanation, explanation.contract, place));
  });
}

function explains(explanation: Explanation, contract: string, { within, before, after }: Place): boolean {
  const isThere = explanation.contract === contract && explanation.within === within;
  return isThere && explanation.before === before && explanation.after === after;
}
