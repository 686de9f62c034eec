import { keccak256, stringToHex, type Hex } from "viem";
import { commitmentOf, gasOf, TIER, type BenchTown } from "./bench-town.ts";
import type { GasFigures } from "./measures.ts";
import { EVIDENCE, taskIdOf, typicalTask } from "./task-measures.ts";

const MANAGER_ROLE = 12n;
const CONTRACT_END = 2_000_000_000;
const AMOUNT = 450n;

/** The gas of everything people do in the town day by day, each once. */
export async function measureEverydayActs(town: BenchTown): Promise<GasFigures> {
  return { ...(await measureWork(town)), ...(await measureShopping(town)), ...(await measureOffices(town)) };
}

async function measureWork(town: BenchTown): Promise<GasFigures> {
  const { registry, manager, resident, inspector } = town;
  const account = resident.account;
  const { terms, content } = typicalTask();
  const taskId = taskIdOf((await registry.read.budgetOf([1n])).tasks + 1);
  const judged = [taskId, account.address, EVIDENCE, 1] as const;
  const gas = async (sent: Promise<Hex>) => Number(await gasOf(town, sent));
  return {
    publish: await gas(registry.write.publish([1n, terms, content], { account: manager.account })),
    claim: await gas(registry.write.claim([taskId, account.address], { account })),
    "hand in": await gas(registry.write.submit([taskId, EVIDENCE], { account })),
    "approve work": await gas(registry.write.approve(judged, { account: inspector.account })),
  };
}

async function measureShopping(town: BenchTown): Promise<GasFigures> {
  const { euro, resident, merchant } = town;
  const reference = keccak256(stringToHex("bread"));
  const [payer, shop] = [resident.account, merchant.account];
  const gas = async (sent: Promise<Hex>) => Number(await gasOf(town, sent));
  return {
    pay: await gas(euro.write.pay([shop.address, AMOUNT, reference], { account: payer })),
    refund: await gas(euro.write.refund([payer.address, reference, AMOUNT], { account: shop })),
  };
}

async function measureOffices(town: BenchTown): Promise<GasFigures> {
  const { residents, merchants, registry, relayer } = town;
  const newcomer = keccak256(stringToHex("newcomer")).slice(0, 42) as Hex;
  const { place } = typicalTask().terms;
  const account = relayer.account;
  const domain = stringToHex("safety", { size: 32 });
  const gas = async (sent: Promise<Hex>) => Number(await gasOf(town, sent));
  return {
    enrol: await gas(residents.write.enrol([newcomer, commitmentOf("newcomer"), TIER])),
    "apply as merchant": await gas(merchants.write.applyAsMerchant(["Voorbeeldbakker", "bakery", place], { account })),
    "approve merchant": await gas(merchants.write.approve([account.address, CONTRACT_END])),
    "open budget": await gas(registry.write.openBudget([domain, MANAGER_ROLE, 0, "Veiligheid"])),
    "fund budget": await gas(registry.write.fundBudget([1n, AMOUNT])),
  };
}
