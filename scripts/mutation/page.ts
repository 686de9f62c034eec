import { explanationOf, type Explanation } from "./explained.ts";
import type { Place } from "./mutants.ts";
import { isWhole, killRate, type Result, type Results } from "./results.ts";

/** The page for people, docs/mutation.md. */
export function mutationPage(results: Results, explained: Explanation[]): string {
  return [
    "<!-- Written by `npm run mutation`. Do not edit: explanations are kept in scripts/mutation/explained.json. -->",
    "# Mistakes the tests notice",
    "",
    "Each mutant is a contract with one mistake in it: a comparison turned round, a refusal left out, arguments in the wrong",
    "order. The contract's tests run against every one. A mutant that no test notices has survived; it shows a test that is",
    "missing, or it is explained below. Mutants that compile to the very same code are equivalent and do not count.",
    "",
    "| contract | noticed | judged | killed | timed out | survived | equivalent | do not compile |",
    "| --- | --: | --: | --: | --: | --: | --: | --: |",
    ...Object.entries(results).map(([contract, result]) => row(contract, result)),
    "",
    ...Object.entries(results).flatMap(([contract, { survivors }]) => survivorsOf(contract, survivors, explained)),
  ].join("\n");
}

export function percent(result: Result): string {
  return `${killRate(result).toFixed(1)} %`;
}

function row(contract: string, result: Result): string {
  const { mutants, judged, killed, timedOut, survivors, equivalent, uncompilable } = result;
  const share = isWhole(result) ? String(judged) : `${judged} of ${mutants}`;
  const cells = [percent(result), share, killed, timedOut, survivors.length, equivalent, uncompilable];
  return `| ${contract} | ${cells.join(" | ")} |`;
}

function survivorsOf(contract: string, survivors: Place[], explained: Explanation[]): string[] {
  if (survivors.length === 0) return [];
  return [
    `## Survivors of ${contract}`,
    "",
    ...survivors.flatMap((place) => [
      `\`${place.file}:${place.line}\`, ${place.within}: ${explanationOf(contract, place, explained) ?? "**not explained.**"}`,
      "",
      "```diff",
      `- ${place.before}`,
      `+ ${place.after}`,
      "```",
      "",
    ]),
  ];
}
