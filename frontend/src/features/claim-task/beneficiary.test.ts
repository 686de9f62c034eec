import { expect, it } from "vitest";
import { beneficiaryOf, dependsOnReward, FOR_SELF } from "./beneficiary.ts";

const ME = "0x1111111111111111111111111111111111111111";
const CLUB = "0x2222222222222222222222222222222222222222";

it("pays who does the work unless something else was chosen", () => {
  expect(beneficiaryOf(FOR_SELF, ME)).toBe(ME);
  expect(beneficiaryOf({ choice: "self", association: CLUB }, ME)).toBe(ME);
});

it("pays the association that was chosen, and waits until one is", () => {
  expect(beneficiaryOf({ choice: "association", association: CLUB }, ME)).toBe(CLUB);
  expect(beneficiaryOf({ choice: "association", association: undefined }, ME)).toBe("missing");
});

it("pays nobody when the reward is declined", () => {
  expect(beneficiaryOf({ choice: "nobody", association: CLUB }, ME)).toBeUndefined();
});

it("knows which refusals another choice can solve", () => {
  expect(dependsOnReward("AllowanceCaps_MonthFull")).toBe(true);
  expect(dependsOnReward("TaskRegistry_NotAssociation")).toBe(true);
  expect(dependsOnReward("TaskRegistry_NoSlotLeft")).toBe(false);
});
