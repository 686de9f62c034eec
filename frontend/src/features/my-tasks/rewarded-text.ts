import type { Catalogue } from "../../i18n/catalogue.ts";
import type { ClaimNow } from "./claim-now.ts";

type Words = Catalogue["citizen"]["claims"];

/** How a claim ended well: who looked, and who got the reward. */
export function rewardedText({ outcome }: Pick<ClaimNow, "outcome">, amount: string, words: Words): string {
  const judged = outcome?.isUnjudged === true ? words.unjudged : words.approved;
  return outcome === undefined ? judged : `${judged} ${words.got[outcome.goesTo](amount)}`;
}
