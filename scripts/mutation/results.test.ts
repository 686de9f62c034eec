import { expect, test } from "vitest";
import { explanationOf, staleExplanations, type Explanation } from "./explained.ts";
import type { Outcome } from "./judges.ts";
import type { Mutant } from "./mutants.ts";
import { mutationPage } from "./page.ts";
import { killRate, resultOf } from "./results.ts";

const OUTCOMES: Outcome[] = ["killed", "killed", "timed out", "survived", "equivalent", "uncompilable"];
const MUTANTS = OUTCOMES.map((_, index) => mutantAt(index + 1));
const RESULT = resultOf(6, MUTANTS, OUTCOMES);
const EXPLAINED: Explanation = { contract: "Euro", within: "pay", before: "a < 4", after: "a <= 4", why: "Same at 4." };

function mutantAt(line: number): Mutant {
  const file = "contracts/Euro.sol";
  return { file, line, within: "pay", before: `a < ${line}`, after: `a <= ${line}`, content: "…" };
}

test("counts each outcome, and keeps of a survivor what people read", () => {
  expect(RESULT).toEqual({
    mutants: 6,
    judged: 6,
    killed: 2,
    timedOut: 1,
    equivalent: 1,
    uncompilable: 1,
    survivors: [{ file: "contracts/Euro.sol", line: 4, within: "pay", before: "a < 4", after: "a <= 4" }],
  });
});

test("the rate leaves out what is equivalent and what does not compile, and counts what ran for ever", () => {
  expect(killRate(RESULT)).toBe(75);
});

test("an explanation is found by its change, whatever its line is now", () => {
  const moved = { ...RESULT.survivors[0]!, line: 40 };
  expect(explanationOf("Euro", moved, [EXPLAINED])).toBe("Same at 4.");
  expect(explanationOf("Desk", moved, [EXPLAINED])).toBeUndefined();
  expect(explanationOf("Euro", { ...moved, within: "refund" }, [EXPLAINED])).toBeUndefined();
  expect(explanationOf("Euro", { ...moved, after: "a == 4" }, [EXPLAINED])).toBeUndefined();
});

test("an explanation is stale when a whole run found no such survivor, and only then", () => {
  const other = { ...EXPLAINED, after: "a > 4" };
  expect(staleExplanations({ Euro: RESULT }, [EXPLAINED, other])).toEqual([other]);
  expect(staleExplanations({ Euro: { ...RESULT, mutants: 7 } }, [other])).toEqual([]);
  expect(staleExplanations({}, [other])).toEqual([]);
});

test("the page shows the rate, the sample, and each survivor with its explanation or the want of one", () => {
  const page = mutationPage({ Euro: RESULT, Desk: { ...RESULT, mutants: 9 } }, [EXPLAINED]);
  expect(page).toContain("| Euro | 75.0 % | 6 | 2 | 1 | 1 | 1 | 1 |");
  expect(page).toContain("| Desk | 75.0 % | 6 of 9 | 2 | 1 | 1 | 1 | 1 |");
  expect(page).toContain("`contracts/Euro.sol:4`, pay: Same at 4.\n\n```diff\n- a < 4\n+ a <= 4\n```");
  expect(page).toContain("`contracts/Euro.sol:4`, pay: **not explained.**");
});
