import { expect, it } from "vitest";
import { closesAs, whyNotSettle } from "./batch-acts.ts";

const DAY = 86_400;
const ME = "0xAbC0000000000000000000000000000000000001";
const OTHER = "0xdef0000000000000000000000000000000000002";

it("is closed by a clerk at any time, and by anyone from the fourteenth day on", () => {
  const batch = { openedAt: 1_000 };
  expect(closesAs(batch, { clerk: true }, 1_000)).toBe("clerk");
  expect(closesAs(batch, { clerk: false }, 1_000 + 14 * DAY - 1)).toBeUndefined();
  expect(closesAs(batch, { clerk: false }, 1_000 + 14 * DAY)).toBe("anyone");
});

it("is settled by a treasurer who did not close it, however the address is written", () => {
  const me = ME.toLowerCase() as typeof ME;
  expect(whyNotSettle({ closer: OTHER }, ME, { treasurer: true })).toBeUndefined();
  expect(whyNotSettle({ closer: me }, ME, { treasurer: true })).toBe("fourEyes");
  expect(whyNotSettle({ closer: OTHER }, ME, { treasurer: false })).toBe("notTreasurer");
});
