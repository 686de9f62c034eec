import { describe, expect, it } from "vitest";
import type { ClaimOnChain } from "../../chain/reads.ts";
import type { Claim } from "../../indexer/claims.ts";
import { claimNow } from "./claim-now.ts";

const known = {
  round: 1,
  state: "Claimed",
  leaseEnd: 5_000,
  claimedAt: 1_000,
  submittedAt: null,
  decidedAt: null,
  reward: null,
  reason: null,
} as Claim;

const chain = (state: ClaimOnChain["state"], clock = 5_000, round = 1): ClaimOnChain => ({
  state,
  clock,
  round,
  evidence: "0x",
});

describe("a claim as it stands", () => {
  it("is the overview's when both agree, and when the chain cannot be asked", () => {
    expect(claimNow(known, chain("claimed"))).toBe(known);
    expect(claimNow(known, undefined)).toBe(known);
    expect(claimNow(undefined, undefined)).toBeUndefined();
  });

  it("is there before the overview knows it", () => {
    expect(claimNow(undefined, chain("claimed", 9_000))).toMatchObject({
      state: "Claimed",
      leaseEnd: 9_000,
      claimedAt: null,
    });
  });

  it("goes on before the overview does, and keeps what is known of the same round", () => {
    expect(claimNow(known, chain("submitted", 2_000))).toMatchObject({
      state: "Submitted",
      claimedAt: 1_000,
      submittedAt: 2_000,
      leaseEnd: 5_000,
    });
    expect(claimNow(known, chain("rejected", 2_000))).toMatchObject({ state: "Rejected", reason: null });
  });

  it("forgets the moments of an earlier round", () => {
    expect(claimNow(known, chain("claimed", 9_000, 2))).toMatchObject({ leaseEnd: 9_000, claimedAt: null });
  });

  it("is nothing when the chain knows of none", () => {
    expect(claimNow(undefined, chain("none", 0, 0))).toBeUndefined();
  });
});
