// Shows that no act becomes dearer as the town grows: measures each everyday act in a town of ten residents, merchants and
// tasks that were done, and in one of ten thousand of each. Fails when any differs by more than 1 %.
import { buildContracts } from "../proof/build-contracts.ts";
import { openBenchTown, openTasks } from "./bench-town.ts";
import { fillTown } from "./crowd.ts";
import { measureEverydayActs } from "./everyday-acts.ts";
import type { GasFigures } from "./measures.ts";

const SMALL = 10;
const LARGE = 10_000;
const TOLERANCE = 0.01;

buildContracts();
const few = await measureAmong(SMALL);
const many = await measureAmong(LARGE);
const grown = Object.keys(few).filter((act) => Math.abs(growthOf(act)) > TOLERANCE);
print();
for (const act of grown) console.error(`${act}: ${few[act]} gas among ${SMALL}, ${many[act]} among ${LARGE}`);
process.exit(grown.length === 0 ? 0 : 1);

async function measureAmong(size: number): Promise<GasFigures> {
  const town = await openBenchTown();
  await openTasks(town);
  await fillTown(town, size);
  return measureEverydayActs(town);
}

function growthOf(act: string): number {
  return many[act]! / few[act]! - 1;
}

function print(): void {
  const format = (text: string, gas: string, more: string, growth: string) =>
    console.log(`${text.padEnd(18)} ${gas.padStart(12)} ${more.padStart(12)} ${growth.padStart(10)}`);
  format("gas of one act", `among ${SMALL}`, `among ${LARGE.toLocaleString("en")}`, "growth");
  for (const act of Object.keys(few)) {
    const growth = `${(100 * growthOf(act)).toFixed(3)} %`;
    format(act, few[act]!.toLocaleString("en"), many[act]!.toLocaleString("en"), growth);
  }
}
