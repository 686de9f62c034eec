import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { MANAGED_CONTRACTS, POWERS } from "../deploy/powers.ts";
import { ownArtifact } from "../deploy/artifacts.ts";
import { treeOf } from "./ast.ts";
import { entriesOf, isRestricted } from "./contract-acts.ts";
import { ACTED_ON, roleOf, rolesPage } from "./roles-doc.ts";

const ARTIFACTS = fileURLToPath(new URL("../../artifacts/", import.meta.url));
const page = readFileSync(new URL("../../docs/roles.md", import.meta.url), "utf8");

/** Every contract of the town that can be deployed, as the compiler left them. */
const deployable = globSync("contracts/**/*.sol/*.json", { cwd: ARTIFACTS })
  .filter((path) => ownArtifact(path).bytecode !== "0x" && treeOf(path).contract.contractKind === "contract")
  .sort();

/** Every function of those that the AccessManager restricts, as the compiler's tree has it. */
const restricted = deployable.flatMap((path) =>
  entriesOf(treeOf(path))
    .filter(isRestricted)
    .map(({ name }) => ({ contract: ownArtifact(path).contractName!, name: name! })),
);

describe("docs/roles.md", () => {
  it("is what the contracts say now", () => {
    expect(page).toBe(rolesPage());
  });

  it.each(restricted)("has $contract.$name with its role", ({ contract, name }) => {
    const [, section = ""] = page.split(`\n## ${contract}\n`);
    const row = section
      .split("\n## ")[0]!
      .split("\n")
      .find((line) => line.startsWith(`| \`${name}\` |`));
    expect(row).toContain(`| ${roleOf(contract, name)} |`);
  });

  it("has every contract people can act on", () => {
    const acting = deployable.filter((path) => entriesOf(treeOf(path)).length > 0);
    expect(Object.values<string>(ACTED_ON).sort()).toEqual(acting);
  });
});

it("gives every restricted function to one role, and no other", () => {
  const given = MANAGED_CONTRACTS.flatMap((contract) =>
    Object.values<readonly string[]>(POWERS[contract]).flatMap((names) => names.map((name) => `${contract}.${name}`)),
  );
  expect(given.sort()).toEqual(restricted.map(({ contract, name }) => `${contract}.${name}`).sort());
});
