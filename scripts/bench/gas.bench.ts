// Measures the gas of the town's acts beside a plain OpenZeppelin and a plain Solady ERC-20: `npm run bench:gas` writes gas-snapshot.json,
// `npm run bench:gas -- --check` compares with it and fails on a limit passed or a figure that moved by more than 0.5 %.
import { readFileSync, writeFileSync } from "node:fs";
import { buildContracts } from "../proof/build-contracts.ts";
import { measureGas, type GasFigures } from "./measures.ts";
import { FROM_NOTES, PEERS } from "./peers.ts";

const SNAPSHOT = new URL("../../gas-snapshot.json", import.meta.url);
const TOLERANCE = 0.005;

/** What the project promises. */
const LIMITS: GasFigures = {
  "transfer, resident to merchant": 41_300,
  "pay with a new receipt": 64_000,
  "authorization by an ordinary account": 75_000,
  "authorization by a passkey wallet": 126_000,
  "authorization by a passkey wallet, each of ten of one wallet": 98_000,
  "authorization by a passkey wallet, each of ten wallets": 98_000,
  "fence check of the real boundary, execution": 30_000,
  "whole life, claim signed by a passkey wallet": 330_000,
  "whole life, each of forty in batches, signed by ordinary accounts": 170_000,
};

buildContracts();
const figures = await measureGas();
const problems = limitsPassed(figures);
print(figures);
if (process.argv.includes("--check")) problems.push(...figuresMoved(figures));
else writeFileSync(SNAPSHOT, `${JSON.stringify(figures, null, 2)}\n`);
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);

function print(measured: GasFigures): void {
  printRows(
    Object.entries(measured).map(([name, gas]) => {
      const limit = LIMITS[name] ? `  (limit ${LIMITS[name].toLocaleString("en")})` : "";
      return { name, gas, remark: limit };
    }),
  );
  console.log(`\nOthers (${FROM_NOTES}):`);
  printRows(
    PEERS.map(({ contract, version, act, gas }) => ({
      name: `${contract} ${version}: ${act}`,
      gas,
      remark: `  (${FROM_NOTES})`,
    })),
  );
}

function printRows(rows: { name: string; gas: number; remark: string }[]): void {
  const width = Math.max(...rows.map(({ name }) => name.length));
  for (const { name, gas, remark } of rows)
    console.log(`${name.padEnd(width)}  ${gas.toLocaleString("en").padStart(9)}${remark}`);
}

function limitsPassed(measured: GasFigures): string[] {
  return Object.entries(LIMITS)
    .filter(([name, limit]) => !(measured[name]! <= limit))
    .map(([name, limit]) => `${name}: ${measured[name]} gas is over the limit of ${limit}`);
}

function figuresMoved(measured: GasFigures): string[] {
  const snapshot = JSON.parse(readFileSync(SNAPSHOT, "utf8")) as GasFigures;
  const names = new Set([...Object.keys(snapshot), ...Object.keys(measured)]);
  return [...names]
    .filter((name) => !(Math.abs((measured[name] ?? 0) - (snapshot[name] ?? 0)) <= TOLERANCE * (snapshot[name] ?? 0)))
    .map(
      (name) => `${name}: ${measured[name]} gas, gas-snapshot.json says ${snapshot[name]}; if meant, npm run bench:gas`,
    );
}
