import { expect, it } from "vitest";
import type { AnnouncedRule } from "../../indexer/rules.ts";
import { announcementsOf } from "./announcements.ts";

const call = (id: string, transaction: `0x${string}`, executableFrom: number): AnnouncedRule => ({
  id,
  transaction,
  executableFrom,
  expiresAt: executableFrom + 700,
  timestamp: executableFrom - 700,
  target: "0x1111111111111111111111111111111111111111",
  data: "0x",
});

it("keeps together what was announced together, the first to start on top", () => {
  const all = announcementsOf([call("a", "0x02", 2_000), call("b", "0x01", 1_000), call("c", "0x02", 2_000)]);
  expect(all.map(({ key, from, until, announcedAt, calls }) => [key, from, until, announcedAt, calls.length])).toEqual([
    ["0x01", 1_000, 1_700, 300, 1],
    ["0x02", 2_000, 2_700, 1_300, 2],
  ]);
});

it("is nothing when nothing is announced", () => {
  expect(announcementsOf([])).toEqual([]);
});
