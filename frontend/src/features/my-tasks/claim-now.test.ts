import { describe, expect, it } from "vitest";
import type { ClaimOnChain } from "../../chain/reads.ts";
import type { Claim } from "../../indexer/claims.ts";
import { claimNow } from "./claim-now.ts";

const known = {
  round: 1,
  state: "Claimed",
  leaseEnd: 5_000,
  extended: false,
  claimedAt: 1_000,
  submittedAt: null,
  waitingSince: null,
  decidedAt: null,
  answerUntil: null,
  reward: null,
  reason: null,
} as Claim;

const chain = (state: ClaimOnChain["state"], clock = 5_000, round = 1): ClaimOnChain => ({
  state,
  clock,
  round,
  evidence: "0x",
  extended: false,
});

describe("a claim as it stands", () => {
  it("is the overview's when both agree, and when the chain cannot be asked", () => {
    expect(claimNow(known, chain("Claimed"))).toEqual({ ...known, outcome: known });
    expect(claimNow(known, undefined)).toEqual({ ...known, outcome: known });
    expect(claimNow(undefined, undefined)).toBeUndefined();
  });

  it("is there before the overview knows it", () => {
    expect(claimNow(undefined, chain("Claimed", 9_000))).toMatchObject({
      state: "Claimed",
      leaseEnd: 9_000,
      claimedAt: null,
      outcome: undefined,
    });
  });

  it("goes on before the overview does, and keeps what is known of the same claim", () => {
    expect(claimNow(known, chain("Doubled", 2_000))).toMatchObject({
      state: "Doubled",
      claimedAt: 1_000,
      submittedAt: 2_000,
      waitingSince: 2_000,
      leaseEnd: 5_000,
    });
  });

  it("waits anew from each step of the judging, and was handed in when it was handed in", () => {
    const handedIn: Claim = { ...known, state: "Doubled", submittedAt: 2_000, waitingSince: 2_000 };
    expect(claimNow(handedIn, chain("Approved", 3_000))).toMatchObject({ submittedAt: 2_000, waitingSince: 3_000 });
  });

  it("can be answered after a rejection, which begins a round of the same claim", () => {
    const handedIn: Claim = { ...known, state: "Submitted", submittedAt: 2_000, waitingSince: 2_000 };
    expect(claimNow(handedIn, chain("Rejected", 8_000, 2))).toMatchObject({
      state: "Rejected",
      claimedAt: 1_000,
      submittedAt: 2_000,
      waitingSince: null,
      answerUntil: 8_000,
      outcome: undefined,
    });
  });

  it("forgets the moments of an earlier claim", () => {
    expect(claimNow(known, chain("Claimed", 9_000, 2))).toMatchObject({ leaseEnd: 9_000, claimedAt: null });
  });

  it("is nothing when the chain knows of none", () => {
    expect(claimNow(undefined, chain("None", 0, 0))).toBeUndefined();
  });
});
