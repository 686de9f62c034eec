import { describe, expect, it } from "vitest";
import type { ClaimNow } from "./claim-now.ts";
import { isUnderWay, statusOf } from "./claim-status.ts";

const NOW = 1_000;
const claim = (state: ClaimNow["state"], clock = NOW + 60) => ({ state, leaseEnd: clock, answerUntil: clock });
const line = (state: ClaimNow["state"], clock?: number) =>
  statusOf(claim(state, clock), NOW)
    .steps.map((step) => step.state)
    .join(" ");

describe("the status of a claim", () => {
  it.each<[ClaimNow["state"], string, string]>([
    ["Claimed", "hand-in", "done now next next"],
    ["Submitted", "wait", "done done now next"],
    ["Doubled", "wait", "done done now next"],
    ["Approved", "wait", "done done now next"],
    ["Resubmitted", "wait", "done done now next"],
    ["Appealed", "wait", "done done now next"],
    ["Paid", "rewarded", "done done done done"],
    ["Rejected", "answer", "done done failed next"],
    ["RejectedAgain", "answer", "done done failed next"],
    ["Refused", "rejected", "done done failed next"],
    ["Withdrawn", "withdrawn", "failed next next next"],
    ["Lapsed", "lapsed", "done failed next next"],
    ["Joined", "joined", "done now next next"],
  ])("%s is %s", (state, phase, states) => {
    expect(statusOf(claim(state), NOW).phase).toBe(phase);
    expect(line(state)).toBe(states);
  });

  it("counts down the lease and ends it at its last second", () => {
    expect(statusOf(claim("Claimed", NOW + 1), NOW).left).toBe(1);
    expect(statusOf(claim("Claimed", NOW), NOW)).toMatchObject({ phase: "late", left: undefined });
  });

  it("counts down the time to answer a rejection, after which it is final", () => {
    expect(statusOf(claim("Rejected", NOW + 1), NOW).left).toBe(1);
    expect(statusOf(claim("Rejected", NOW), NOW)).toMatchObject({ phase: "rejected", left: undefined });
    expect(statusOf(claim("RejectedAgain", NOW), NOW).phase).toBe("rejected");
  });

  it("no longer counts once the work was handed in", () => {
    expect(statusOf(claim("Submitted", NOW - 1), NOW)).toMatchObject({ phase: "wait", left: undefined });
  });

  it("knows what is still under way", () => {
    const underWay = (state: ClaimNow["state"], clock?: number) => isUnderWay(claim(state, clock), NOW);
    expect(
      (["Claimed", "Submitted", "Appealed", "Rejected", "Joined"] as const).every((state) => underWay(state)),
    ).toBe(true);
    expect((["Paid", "Refused", "Withdrawn", "Lapsed"] as const).some((state) => underWay(state))).toBe(false);
    expect(underWay("Rejected", NOW)).toBe(false);
  });
});
