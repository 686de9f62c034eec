import { describe, expect, it } from "vitest";
import type { Claim } from "../../indexer/claims.ts";
import { isUnderWay, statusOf } from "./claim-status.ts";

const NOW = 1_000;
const claim = (state: Claim["state"], leaseEnd = NOW + 60) => ({ state, leaseEnd });
const line = (state: Claim["state"], leaseEnd?: number) =>
  statusOf(claim(state, leaseEnd), NOW)
    .steps.map((step) => step.state)
    .join(" ");

describe("the status of a claim", () => {
  it.each<[Claim["state"], string, string]>([
    ["Claimed", "hand-in", "done now next next"],
    ["Submitted", "wait", "done done now next"],
    ["Paid", "rewarded", "done done done done"],
    ["Rejected", "rejected", "done done failed next"],
    ["Withdrawn", "withdrawn", "failed next next next"],
    ["Lapsed", "lapsed", "done failed next next"],
  ])("%s is %s", (state, phase, states) => {
    expect(statusOf(claim(state), NOW).phase).toBe(phase);
    expect(line(state)).toBe(states);
  });

  it("counts down the lease and ends it at its last second", () => {
    expect(statusOf(claim("Claimed", NOW + 1), NOW).left).toBe(1);
    expect(statusOf(claim("Claimed", NOW), NOW)).toMatchObject({ phase: "late", left: undefined });
  });

  it("no longer counts once the work was handed in", () => {
    expect(statusOf(claim("Submitted", NOW - 1), NOW)).toMatchObject({ phase: "wait", left: undefined });
  });

  it("knows what is still under way", () => {
    expect((["Claimed", "Submitted"] as const).every((state) => isUnderWay(claim(state)))).toBe(true);
    expect((["Paid", "Rejected", "Withdrawn", "Lapsed"] as const).some((state) => isUnderWay(claim(state)))).toBe(
      false,
    );
  });
});
