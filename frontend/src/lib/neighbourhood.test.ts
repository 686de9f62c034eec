import { expect, it } from "vitest";
import { NEIGHBOURHOODS } from "./city.ts";
import { neighbourhoodOf } from "./neighbourhood.ts";

it("names every neighbourhood at its own middle", () => {
  expect(NEIGHBOURHOODS.length).toBeGreaterThan(3);
  for (const middle of NEIGHBOURHOODS) expect(neighbourhoodOf(middle)).toBe(middle.name);
});
