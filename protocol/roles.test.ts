import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ROLES } from "./roles.ts";

it("are those of the contracts", () => {
  const source = readFileSync(new URL("../contracts/access/Roles.sol", import.meta.url), "utf8");
  const roles = [...source.matchAll(/uint64 internal constant (\w+) = (\d+);/g)];
  expect(ROLES).toEqual(Object.fromEntries(roles.map(([, name, number]) => [name, BigInt(number!)])));
});
