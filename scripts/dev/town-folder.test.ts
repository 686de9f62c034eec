import { expect, it } from "vitest";
import { deploymentPath } from "../deploy/deployment-path.ts";
import { accountsFile, deskKeyFile, logFile, townFolder } from "./town-folder.ts";

const BESIDE = { WESH_PORT_OFFSET: "1000" };

it("gives a town beside another a folder of its own for everything it writes", () => {
  expect(townFolder({})).toMatch(/\/\.town\/$/);
  expect(townFolder(BESIDE)).toMatch(/\/\.town\/1000\/$/);
  for (const file of [accountsFile(BESIDE), deskKeyFile(BESIDE), logFile("chain", BESIDE)]) {
    expect(file.startsWith(townFolder(BESIDE))).toBe(true);
  }
});

it("keeps the local deployments of towns apart, and no other's", () => {
  expect(deploymentPath(31337, {})).toMatch(/\/deployments\/31337\.json$/);
  expect(deploymentPath(31337, BESIDE)).toMatch(/\/\.town\/1000\/deployment\.json$/);
  expect(deploymentPath(100, BESIDE)).toMatch(/\/deployments\/100\.json$/);
});

it("refuses an offset that is none", () => {
  expect(() => townFolder({ WESH_PORT_OFFSET: "many" })).toThrow(/WESH_PORT_OFFSET/);
  expect(() => townFolder({ WESH_PORT_OFFSET: "-1" })).toThrow(/WESH_PORT_OFFSET/);
});
