import { afterEach, describe, expect, it } from "vitest";
import { closed, loadMemory, opened, saveMemory, toldOf, watchedSince, type TillMemory } from "./memory.ts";

const shop = `0x${"B".repeat(40)}` as const;
const EMPTY: TillMemory = { requests: [], told: [] };
const request = (last: string, askedAt = 1_700_000_000, since = 10) =>
  ({ amount: 1250n, reference: `0x${last.padStart(64, "0")}`, since, askedAt }) as const;

afterEach(() => sessionStorage.clear());

describe("a till's memory", () => {
  it("survives a reload, per shop", () => {
    const memory = toldOf(opened(EMPTY, request("1")), "0xpaid");
    saveMemory(shop, memory);
    expect(loadMemory(shop, 1_700_000_100)).toEqual(memory);
    expect(loadMemory(`0x${"C".repeat(40)}`, 1_700_000_100)).toEqual(EMPTY);
  });

  it.each([
    ["no JSON", "{"],
    ["another form", JSON.stringify({ requests: [{ amount: 5 }], told: [] })],
    ["an amount of nothing", JSON.stringify({ requests: [{ ...request("1"), amount: "0", state: "open" }], told: [] })],
  ])("counts %s as nothing", (_case, text) => {
    sessionStorage.setItem(`wesh.till.${shop.toLowerCase()}`, text);
    expect(loadMemory(shop, 1_700_000_100)).toEqual(EMPTY);
  });

  it("has one open request: a new one cancels the one before", () => {
    const memory = opened(opened(EMPTY, request("1")), request("2"));
    expect(memory.requests.map(({ state }) => state)).toEqual(["cancelled", "open"]);
    expect(closed(memory, "done").requests.map(({ state }) => state)).toEqual(["cancelled", "done"]);
  });

  it("forgets what was asked for more than an hour before", () => {
    const memory = opened(opened(EMPTY, request("1")), request("2", 1_700_003_600));
    expect(memory.requests.map(({ reference }) => reference.at(-1))).toEqual(["2"]);
  });

  it("opens anew without what was asked for more than an hour before", () => {
    saveMemory(shop, toldOf(opened(EMPTY, request("1")), "0xpaid"));
    expect(loadMemory(shop, 1_700_003_599).requests).toHaveLength(1);
    expect(loadMemory(shop, 1_700_003_600)).toEqual({ requests: [], told: ["0xpaid"] });
  });

  it("watches from the oldest request it remembers", () => {
    expect(watchedSince(EMPTY)).toBeUndefined();
    expect(watchedSince(opened(opened(EMPTY, request("1")), request("2", 1_700_000_060, 14)))).toBe(10);
  });

  it("tells of a payment once", () => {
    expect(toldOf(toldOf(EMPTY, "0xa"), "0xa").told).toEqual(["0xa"]);
  });
});
