import { expect, it } from "vitest";
import { actOn, reclaimableFrom } from "./redemption-acts.ts";

const DAY = 86_400;

it("can be taken back while its batch is open", () => {
  expect(actOn({ state: "Open", frozenAt: null }, 1_000)).toBe("cancel");
});

it("can be taken back from 60 days after it was frozen, and not a second before", () => {
  const frozen = { state: "Frozen", frozenAt: 1_000 } as const;
  expect(reclaimableFrom(frozen)).toBe(1_000 + 60 * DAY);
  expect(actOn(frozen, 1_000 + 60 * DAY - 1)).toBeUndefined();
  expect(actOn(frozen, 1_000 + 60 * DAY)).toBe("reclaim");
});

it.each(["Paid", "Cancelled", "Returned", "Reclaimed"] as const)("cannot be taken back once it is %s", (state) => {
  expect(actOn({ state, frozenAt: 1_000 }, 1_000 + 90 * DAY)).toBeUndefined();
});
