import { concat, recoverTransactionAddress, type Address, type Hex, type TransactionSerializedLegacy } from "viem";
import { packagedArtifact } from "./artifacts.ts";
import { hasCode, included, send, type ChainClient } from "./chain.ts";
import { UnfitChain } from "./chain-checks.ts";

/** EntryPoint 0.8 has this address on every chain. */
export const ENTRY_POINT: Address = "0x4337084D9E255Ff0702461CF8895CE9E3b5Ff108";
const ENTRY_POINT_SALT: Hex = "0x0a59dbff790c23c976a548690c27297883cc66b4c67024f9117b0238995e35e9";

/** The deterministic deployment proxy: one published transaction, signed by nobody, puts it on any chain. */
const DETERMINISTIC_DEPLOYER: Address = "0x4e59b44847b379578588920cA78FbF26c0B4956C";
const ITS_COST = 10_000_000_000_000_000n;
const ITS_TRANSACTION: TransactionSerializedLegacy =
  "0xf8a58085174876e800830186a08080b853604580600e600039806000f350fe7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf31ba02222222222222222222222222222222222222222222222222222222222222222a02222222222222222222222222222222222222222222222222222222222222222" as TransactionSerializedLegacy;

/** Puts EntryPoint 0.8 at its canonical address unless it is there. Gives the transaction, or none when nothing was sent. */
export async function ensureEntryPoint(client: ChainClient): Promise<{ block: bigint; transaction: Hex } | undefined> {
  if (await hasCode(client, ENTRY_POINT)) return undefined;
  await ensureDeterministicDeployer(client);
  const { bytecode } = packagedArtifact("@account-abstraction/contracts/artifacts/EntryPoint.json");
  const receipt = await send(client, { to: DETERMINISTIC_DEPLOYER, data: concat([ENTRY_POINT_SALT, bytecode]) });
  if (!(await hasCode(client, ENTRY_POINT))) throw new UnfitChain(`EntryPoint 0.8 did not land on ${ENTRY_POINT}.`);
  return { block: receipt.blockNumber, transaction: receipt.transactionHash };
}

async function ensureDeterministicDeployer(client: ChainClient): Promise<void> {
  if (await hasCode(client, DETERMINISTIC_DEPLOYER)) return;
  const sender = await recoverTransactionAddress({ serializedTransaction: ITS_TRANSACTION });
  const balance = await client.getBalance({ address: sender });
  if (balance < ITS_COST) await send(client, { to: sender, data: "0x", value: ITS_COST - balance });
  await included(client, await client.sendRawTransaction({ serializedTransaction: ITS_TRANSACTION }));
}
