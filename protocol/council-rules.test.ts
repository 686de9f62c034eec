import { decodeFunctionData, type Address } from "viem";
import { describe, expect, it } from "vitest";
import { changeIn } from "./council-change.ts";
import { confirmHold, setLimits, setReviewRules, setYear } from "./council-rules.ts";
import { CONTRACT_NAMES, type Deployment } from "./deployment.ts";
import { allowanceCapsAbi } from "./generated/abis.ts";

const addressAt = (index: number): Address => `0x${(index + 1).toString().padStart(40, "0")}`;
const deployment = {
  contracts: Object.fromEntries(CONTRACT_NAMES.map((name, index) => [name, { address: addressAt(index) }])),
} as unknown as Deployment;
const plain = (sentence: string) => sentence.replace(/\s/g, " ");
const changeOf = ({ calls }: { calls: { to: Address; data: `0x${string}` }[] }) => changeIn(deployment, calls[0]!);

describe("a decision about a rule", () => {
  it("says the limits of a tier in its sentence and in its call", () => {
    const decision = setLimits(deployment, 2027, { tier: 2, monthly: 21_000, yearly: 150_000 });
    expect(plain(decision.sentence)).toBe(
      "Stel de grenzen van groep 2 in 2027 vast op € 210,00 per maand en € 1.500,00 per jaar.",
    );
    expect(changeOf(decision)).toEqual({ kind: "limits", year: 2027, tier: 2, monthly: 21_000n, yearly: 150_000n });
  });

  it("keeps a year's thirteen boundaries", () => {
    const boundaries = Array.from({ length: 13 }, (_, month) => 1_798_758_000 + month * 2_600_000);
    const decision = setYear(deployment, { year: 2027, boundaries, hourlyMaximum: 560 });
    expect(plain(decision.sentence)).toBe("Stel het jaar 2027 vast: hoogstens € 5,60 per uur.");
    expect(decodeFunctionData({ abi: allowanceCapsAbi, data: decision.calls[0]!.data }).args).toEqual([
      2027,
      boundaries,
      560,
    ]);
  });

  it("says how work is looked at", () => {
    const rules = { twoInspectorsFrom: 2_000, recheckPercent: 10, smallReward: 500, appealDays: 14 };
    const decision = setReviewRules(deployment, rules);
    expect(plain(decision.sentence)).toBe("Laat werk vanaf € 20,00 en 10 % van het andere door twee mensen nakijken.");
    expect(changeOf(decision)).toEqual({ kind: "review-rules", rules });
  });

  it("names the account, the reason and the end of a hold", () => {
    const account = addressAt(200);
    const order = { account, reason: "court-order", until: 1_800_000_000, day: "15 januari 2027" } as const;
    const decision = confirmHold(deployment, order);
    expect(plain(decision.sentence)).toBe(`Houd het tegoed van ${account} vast tot en met 15 januari 2027.`);
    expect(changeOf(decision)).toEqual({ kind: "hold", account, reason: 3, until: 1_800_000_000 });
  });
});
