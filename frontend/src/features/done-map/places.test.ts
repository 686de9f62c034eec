import { expect, it } from "vitest";
import type { Merchant } from "../../indexer/merchants.ts";
import type { TaskOnMap } from "../../indexer/tasks-on-map.ts";
import { onEarth, placesOf } from "./places.ts";

const NOW = 1_000;
const task = (id: number, changes: Partial<TaskOnMap> = {}): TaskOnMap => ({
  id: BigInt(id),
  title: `Klus ${id}`,
  texts: [{ language: "en", title: `Task ${id}` }],
  domain: "care",
  reward: 500n,
  free: 1,
  paidSlots: 0,
  claimUntil: NOW,
  publishedAt: 1,
  state: "Open",
  latitude: 50.88,
  longitude: 5.98,
  ...changes,
});
const shop: Merchant = {
  id: `0x${"a".repeat(40)}`,
  tradingName: "Bakkerij",
  trade: "bakery",
  latitude: 50.89,
  longitude: 5.97,
  status: "Active",
  contractEnd: null,
  appliedAt: null,
  approvedAt: null,
  suspensionReason: null,
  endedAt: null,
  received: 0n,
  refunded: 0n,
  paymentCount: 0,
};
const keys = (tasks: TaskOnMap[], now = NOW) => placesOf(tasks, [], { language: "nl", now }).map(({ key }) => key);

it("shows a task as open exactly as long as it can be claimed", () => {
  expect(keys([task(1)])).toEqual(["open-1"]);
  expect(keys([task(1)], NOW + 1)).toEqual([]);
  expect(keys([task(1, { free: 0 })])).toEqual([]);
  expect(keys([task(1, { state: "Closed" })])).toEqual([]);
});

it("shows work that was done, also while the task can be claimed again", () => {
  expect(keys([task(1, { paidSlots: 1 }), task(2, { paidSlots: 2, state: "Closed" })])).toEqual([
    "open-1",
    "done-1",
    "done-2",
  ]);
});

it("writes titles in the reader's language when there are any, and leaves out what has none", () => {
  const titles = (language: string, tasks: TaskOnMap[]) =>
    placesOf(tasks, [], { language, now: NOW }).map(({ title }) => title);
  expect(titles("en", [task(1)])).toEqual(["Task 1"]);
  expect(titles("de", [task(1)])).toEqual(["Klus 1"]);
  expect(titles("de", [task(1, { title: null, texts: [] })])).toEqual([]);
});

it("puts on the map only what has a place", () => {
  const places = placesOf([task(1, { latitude: null, longitude: null })], [shop], { language: "nl", now: NOW });
  expect(places).toHaveLength(2);
  expect(onEarth(places)).toMatchObject([{ kind: "shop", title: "Bakkerij", latitude: 50.89, longitude: 5.97 }]);
});

it("tells nothing of a shop but what stands on its door", () => {
  const [place] = placesOf([], [{ ...shop, received: 99_900n, paymentCount: 12 }], { language: "nl", now: NOW });
  expect(
    Object.values(place ?? {})
      .map(String)
      .join(),
  ).not.toMatch(/999|12/);
});
