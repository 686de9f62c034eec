import { expect, it } from "vitest";
import { actsOn } from "./claim-acts.ts";

it("gives more time once, and only while the lease runs", () => {
  expect(actsOn({ state: "Claimed", extended: false }, "hand-in")).toEqual(["extend", "withdraw"]);
  expect(actsOn({ state: "Claimed", extended: true }, "hand-in")).toEqual(["withdraw"]);
  expect(actsOn({ state: "Claimed", extended: false }, "late")).toEqual(["withdraw"]);
});

it("lets a rejection be appealed while it can be answered", () => {
  expect(actsOn({ state: "Rejected", extended: false }, "answer")).toEqual(["appeal"]);
  expect(actsOn({ state: "RejectedAgain", extended: false }, "answer")).toEqual(["appeal"]);
  expect(actsOn({ state: "RejectedAgain", extended: false }, "rejected")).toEqual([]);
});

it("offers nothing while the work waits or is over", () => {
  expect(actsOn({ state: "Submitted", extended: false }, "wait")).toEqual([]);
  expect(actsOn({ state: "Paid", extended: false }, "rewarded")).toEqual([]);
});
