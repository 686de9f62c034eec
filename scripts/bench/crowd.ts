import {
  encodeFunctionData,
  getAddress,
  getContract,
  getContractAddress,
  parseAbi,
  stringToHex,
  type Address,
  type Hex,
} from "viem";
import { commitmentOf, TIER, type BenchTown } from "./bench-town.ts";
import { EVIDENCE, taskIdOf, typicalTask } from "./task-measures.ts";

/** Acts that go into one transaction. */
const AT_ONCE = 500;

const CONTRACT_END = 2_000_000_000;

const STREET = parseAbi([
  "struct Location { int32 latitude; int32 longitude; }",
  "function build(address merchants, Location place, uint256 shops)",
]);

/** The shortest task: one slot of one cent, so that ten thousand of them stay under one resident's limit. */
const SMALL_TASK = { ...typicalTask().terms, reward: 1, normMinutes: 1 };

/** Fills a town with so many residents, so many merchants and so many tasks that were done and paid. */
export async function fillTown(town: BenchTown, size: number): Promise<void> {
  await enrolCrowd(town, size);
  await openShops(town, size);
  await doTasks(town, size);
}

async function enrolCrowd({ residents }: BenchTown, size: number): Promise<void> {
  const calls = count(size).map((index) => {
    const args = [residentAt(index), commitmentOf(`resident ${index}`), TIER] as const;
    return encodeFunctionData({ abi: residents.abi, functionName: "enrol", args });
  });
  for (const some of portions(calls)) await residents.write.multicall([some]);
}

async function openShops({ merchants, viem, council }: BenchTown, size: number): Promise<void> {
  const { address } = await viem.deployContract("ShoppingStreet");
  const street = getContract({ address, abi: STREET, client: council });
  const { place } = SMALL_TASK;
  for (const some of portions(count(size))) {
    await street.write.build([merchants.address, place, BigInt(some.length)]);
    const calls = some.map((index) => {
      const shop = getContractAddress({ from: address, nonce: BigInt(index + 1) });
      return encodeFunctionData({ abi: merchants.abi, functionName: "approve", args: [shop, CONTRACT_END] });
    });
    await merchants.write.multicall([calls]);
  }
}

async function doTasks({ registry, manager, resident, inspector }: BenchTown, size: number): Promise<void> {
  const { abi } = registry;
  const worker = resident.account.address;
  const publish = encodeFunctionData({ abi, functionName: "publish", args: [1n, SMALL_TASK, stringToHex("{}")] });
  const steps = (taskId: bigint) => [
    { account: manager.account, data: publish },
    { account: resident.account, data: encodeFunctionData({ abi, functionName: "claim", args: [taskId, worker] }) },
    { account: resident.account, data: encodeFunctionData({ abi, functionName: "submit", args: [taskId, EVIDENCE] }) },
    {
      account: inspector.account,
      data: encodeFunctionData({ abi, functionName: "approve", args: [taskId, worker, EVIDENCE, 1] }),
    },
  ];
  const tasks = count(size).map((index) => steps(taskIdOf(index + 1)));
  for (const some of portions(tasks)) {
    for (const step of [0, 1, 2, 3]) {
      const calls: Hex[] = some.map((task) => task[step]!.data);
      await registry.write.multicall([calls], { account: some[0]![step]!.account });
    }
  }
}

function residentAt(index: number): Address {
  return getAddress(commitmentOf(`wallet ${index}`).slice(0, 42) as Hex);
}

function count(size: number): number[] {
  return Array.from({ length: size }, (_, index) => index);
}

function portions<T>(list: T[]): T[][] {
  return count(Math.ceil(list.length / AT_ONCE)).map((index) => list.slice(index * AT_ONCE, (index + 1) * AT_ONCE));
}
