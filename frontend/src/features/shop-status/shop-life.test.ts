import { expect, it } from "vitest";
import { shopLife } from "./shop-life.ts";

it("tells a declined application from a contract that ended", () => {
  expect(shopLife("ended", { appliedAt: 100, approvedAt: null })).toBe("declined");
  expect(shopLife("ended", { appliedAt: 100, approvedAt: 200 })).toBe("ended");
  // Approved once, applied again after the end, and declined then.
  expect(shopLife("ended", { appliedAt: 300, approvedAt: 200 })).toBe("declined");
  expect(shopLife("ended", undefined)).toBe("ended");
});

it("says what the registry says otherwise", () => {
  expect(shopLife("applied", { appliedAt: 100, approvedAt: null })).toBe("applied");
  expect(shopLife("suspended", { appliedAt: 100, approvedAt: 200 })).toBe("suspended");
});
