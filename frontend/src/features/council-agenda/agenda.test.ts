import { describe, expect, it } from "vitest";
import type { Proposal } from "../../indexer/proposals.ts";
import { inOrder, rivalsOf, standingOf } from "./agenda.ts";

const OWNER = "0x70997970c51812dc3a010c7d01b50e0d17dc79c8";

function proposal(number: number, changes: Partial<Proposal> = {}): Proposal {
  return {
    hash: `0x${String(number).padStart(64, "0")}`,
    proposer: OWNER,
    sentence: "Vul het budget Preventie aan met € 1.500,00.",
    to: OWNER,
    value: 0n,
    data: "0x",
    isDelegateCall: false,
    nonce: number,
    state: "Proposed",
    approvedBy: [],
    proposedAt: number,
    decidedAt: null,
    ...changes,
  };
}

const turns = { nonce: 7, threshold: 2 };
const numbers = (list: readonly Proposal[]) => list.map(({ nonce }) => nonce);

describe("where a proposal is", () => {
  it("is collecting in its turn until enough owners approved, and ready from then on", () => {
    expect([0, 1, 2, 3].map((approvals) => standingOf(proposal(7), approvals, turns))).toEqual([
      "collecting",
      "collecting",
      "ready",
      "ready",
    ]);
  });

  it("is waiting as long as another turn comes first, however many approved", () => {
    expect(standingOf(proposal(8), 3, turns)).toBe("waiting");
  });

  it("is passing when the chain used its turn and the overview does not know yet", () => {
    expect(standingOf(proposal(6), 2, turns)).toBe("passing");
  });

  it.each([
    ["Executed", "executed"],
    ["Failed", "failed"],
    ["Overtaken", "overtaken"],
  ] as const)("is what was decided: %s", (state, standing) => {
    expect(standingOf(proposal(3, { state }), 0, turns)).toBe(standing);
    expect(standingOf(proposal(7, { state }), 2, turns)).toBe(standing);
  });
});

describe("the agenda", () => {
  it("has open proposals by turn and decided ones by when they were decided, the latest first", () => {
    const decided = (number: number, decidedAt: number) => proposal(number, { state: "Executed", decidedAt });
    const { open, decided: done } = inOrder([proposal(9), decided(1, 10), proposal(7), decided(2, 20)]);
    expect(numbers(open)).toEqual([7, 9]);
    expect(numbers(done)).toEqual([2, 1]);
  });

  it("tells the older of two proposals of one turn first", () => {
    const late = proposal(7, { hash: "0x02", proposedAt: 20 });
    const early = proposal(7, { hash: "0x01", proposedAt: 10 });
    expect(inOrder([late, early]).open).toEqual([early, late]);
    expect(rivalsOf(early, [late, early, proposal(8)])).toEqual([late]);
    expect(rivalsOf(proposal(8), [late, early, proposal(8)])).toEqual([]);
  });
});
