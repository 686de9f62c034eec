import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** Where settings are read, by the names of a schema or from the environment. */
const READERS = [
  "services/relay/src/config.ts",
  "services/evidence/src/config.ts",
  "scripts/deploy/networks.ts",
  "scripts/council/command-line.ts",
  "scripts/dev/ports.ts",
  "scripts/audit/options.ts",
  "scripts/proof/chromium.ts",
  "subgraph/scripts/build.ts",
  "frontend/server/town-files.ts",
  "frontend/src/vite-env.d.ts",
  "hardhat.config.ts",
];

const OF_OTHERS = ["PATH", "HOME", "INIT_CWD"]; // the machine's and npm's own

const [fields, reads] = [/^\s+(?:readonly )?([A-Z][A-Z0-9_]*)\??:/gm, /env\.([A-Z][A-Z0-9_]*)/g];
const settings = READERS.flatMap((path) => {
  const text = read(path);
  return [...text.matchAll(fields), ...text.matchAll(reads)].map((match) => match[1] ?? "");
});

it("has a line and a sentence for every setting, and for nothing else", () => {
  const lines = read(".env.example").split("\n");
  const named = lines.flatMap((line) => /^#?([A-Z][A-Z0-9_]*)=$/.exec(line)?.[1] ?? []);
  expect(new Set(named)).toEqual(new Set(settings.filter((name) => !OF_OTHERS.includes(name))));
  for (const name of named) {
    expect(lines[lines.findIndex((line) => line.endsWith(`${name}=`)) - 1]).toMatch(/^# .+\.$/);
  }
});
