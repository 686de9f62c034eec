import { describe, expect, it } from "vitest";
import { encodeTaskContent } from "../../protocol/task-content.ts";
import { contentOf, locationOf, readBoundary, readCity, readShops, readTasks, type Location } from "./city.ts";

const city = readCity();
const { vertices, ring, source } = readBoundary();

function isInside({ latitude, longitude }: Location): boolean {
  let inside = false;
  vertices.forEach((to, index) => {
    const from = vertices.at(index - 1)!;
    if (from.latitude > latitude === to.latitude > latitude) return;
    const along = (latitude - from.latitude) / (to.latitude - from.latitude);
    if (longitude < from.longitude + along * (to.longitude - from.longitude)) inside = !inside;
  });
  return inside;
}

describe("the boundary", () => {
  it("is the real one: 132 vertices, not closed, with its attribution", () => {
    expect(vertices).toHaveLength(132);
    expect(ring).toHaveLength(2 + 132 * 16);
    expect(source).toContain("CC BY 4.0");
  });

  it("leaves Aachen and Kerkrade out", () => {
    expect(isInside(locationOf({ latitude: 50.7753, longitude: 6.0839 }))).toBe(false);
    expect(isInside(locationOf({ latitude: 50.8658, longitude: 6.0625 }))).toBe(false);
  });
});

it("writes the name of every neighbourhood inside the boundary", () => {
  for (const { code, place } of city.neighbourhoods) expect(isInside(locationOf(place)), code).toBe(true);
});

describe("the example tasks", () => {
  const tasks = readTasks();

  it("are exactly 40 of the city's own four domains and 3 of an association, in both parts of the city", () => {
    expect(tasks.filter(({ domain }) => domain !== "associations")).toHaveLength(40);
    expect(tasks).toHaveLength(43);
    expect(new Set(tasks.map((task) => task.domain)).size).toBe(5);
    const partOf = new Map(city.neighbourhoods.map(({ code, part }) => [code, part]));
    const parts = tasks.map((task) => task.neighbourhood && partOf.get(task.neighbourhood));
    expect(parts.filter((part) => part === "north").length).toBeGreaterThanOrEqual(12);
    expect(parts.filter((part) => part === "south").length).toBeGreaterThanOrEqual(12);
    expect(parts).not.toContain(undefined);
  });

  it("have keys of their own", () => {
    expect(new Set(tasks.map((task) => task.key)).size).toBe(tasks.length);
  });

  it.each(tasks.map((task) => [task.key, task] as const))("%s keeps the rules", (_key, task) => {
    for (const { hourlyMaximum } of city.allowanceYears) {
      expect(task.reward * 60).toBeLessThanOrEqual(hourlyMaximum * task.normMinutes);
    }
    const { ceiling = Infinity } = city.domains.find(({ code }) => code === task.domain)!;
    expect(task.reward * task.slots).toBeLessThanOrEqual(ceiling);
    if (task.place) expect(isInside(locationOf(task.place))).toBe(true);
    expect(new Set([task.nl.title, task.en.title, task.de.title]).size).toBe(3);
    expect(encodeTaskContent(contentOf(task))).toMatch(/^0x7b/);
  });

  it("fit the budget of their domain", () => {
    for (const { code, budget } of city.domains) {
      const rewards = tasks.filter((task) => task.domain === code).map((task) => task.reward * task.slots);
      expect(rewards.reduce((sum, reward) => sum + reward, 0)).toBeLessThan(budget);
    }
  });
});

describe("the example shops", () => {
  it("are twelve, inside the fence, in known neighbourhoods", () => {
    const shops = readShops();
    const known = new Set(city.neighbourhoods.map(({ code }) => code));
    expect(shops).toHaveLength(12);
    for (const { place, neighbourhood } of shops) {
      expect(isInside(locationOf(place))).toBe(true);
      expect(known.has(neighbourhood)).toBe(true);
    }
  });
});
