import { network } from "hardhat";
import {
  custom,
  encodeFunctionData,
  erc20Abi,
  hashTypedData,
  type Abi,
  type Address,
  type EIP1193RequestFn,
  type Hex,
} from "viem";
import { entryPoint08Abi } from "viem/account-abstraction";
import { heerlenEuroAbi, residentWalletFactoryAbi, taskRegistryAbi } from "../../protocol/generated/abis.ts";
import { signAsResident, WALLET_SALT, type ResidentSigner } from "../../protocol/passkey.ts";
import { decodeRefusal } from "../../protocol/refusal.ts";
import { paymentData, taskClaimData, type TaskClaim } from "../../protocol/typed-data.ts";
import { ENTRY_POINT, handleOperationCall, type WalletOperation } from "../../protocol/user-operation.ts";
import { connect, send } from "../../scripts/deploy/chain.ts";
import { LOCAL_CHAIN_ID } from "../../scripts/deploy/deployment-path.ts";
import { chainOf, testAccount } from "../../scripts/deploy/networks.ts";
import { openSmallTown } from "./small-town.ts";

export const { networkHelpers, provider } = await network.create();

const request = (({ method, params }) => provider.request({ method, params: params as [] })) as EIP1193RequestFn;
const chain = chainOf("test", LOCAL_CHAIN_ID, "http://127.0.0.1");
const client = connect(chain, custom({ request }, { retryCount: 0 }), testAccount(0), 10);

/** The town every wallet test starts from; anybody can send in it. */
export async function openTown() {
  return { ...(await openSmallTown(client, testAccount(5).address)), stranger: connectAs(7) };
}

export type OpenTown = Awaited<ReturnType<typeof openTown>>;

/** The same chain for another account of the test mnemonic. */
export function connectAs(index: number) {
  return connect(chain, custom({ request }, { retryCount: 0 }), testAccount(index), 10);
}

/** The name of the error a call is refused with, or "accepted". Changes nothing. */
export async function outcomeOf(to: Address, data: Hex, from: Address = client.account.address): Promise<string> {
  try {
    await client.call({ account: from, to, data });
    return "accepted";
  } catch (failure) {
    const refusal = decodeRefusal(failure);
    if (!refusal) throw failure;
    return refusal.name === "FailedOp" ? `FailedOp ${String(refusal.args[1])}` : refusal.name;
  }
}

/** The call that deploys the wallet of these passkeys. */
export function deployCall(keys: readonly Hex[]): Hex {
  return encodeFunctionData({ abi: residentWalletFactoryAbi, functionName: "deploy", args: [keys, WALLET_SALT] });
}

/** Deploys a resident's wallet. */
export async function deployWallet(town: OpenTown, resident: ResidentSigner): Promise<void> {
  await send(client, { to: town.at("ResidentWalletFactory"), data: deployCall([resident.key]) });
}

/** A first claim of the town's task, for the claimer's own reward. */
function claimOf({ taskId, later }: OpenTown, wallet: Address): TaskClaim {
  return { taskId, resident: wallet, beneficiary: wallet, round: 1n, deadline: later };
}

/** The typed data of that claim, on this chain or as if it were another. */
export function claimData(town: OpenTown, wallet: Address, chainId = LOCAL_CHAIN_ID) {
  return taskClaimData({ chainId, verifyingContract: town.at("TaskRegistry") }, claimOf(town, wallet));
}

/** The call that claims a slot for `wallet`, signed by `signer` in the form of a deployed wallet or not. */
export async function claimCall(
  town: OpenTown,
  wallet: Address,
  signer: ResidentSigner,
  deployed: boolean,
): Promise<Hex> {
  return claimCallWith(town, wallet, await signAsResident(signer, claimData(town, wallet), { deployed }));
}

/** The same call with any signature. */
export function claimCallWith(town: OpenTown, wallet: Address, signature: Hex): Hex {
  return encodeFunctionData({
    abi: taskRegistryAbi,
    functionName: "claimWithSignature",
    args: [claimOf(town, wallet), signature],
  });
}

/** The digest of that claim. */
export function claimDigest(town: OpenTown, wallet: Address): Hex {
  return hashTypedData(claimData(town, wallet));
}

/** The call that pays the merchant from `payer` with `signer`'s passkey. */
export async function paymentCall(
  town: OpenTown,
  payer: Address,
  signer: ResidentSigner,
  amount: bigint,
): Promise<Hex> {
  const paymentReference: Hex = `0x${"01".repeat(32)}`;
  const payment = { payer, merchant: town.merchant, amount, validAfter: 0n, validBefore: town.later, paymentReference };
  const data = paymentData({ chainId: LOCAL_CHAIN_ID, verifyingContract: town.at("HeerlenEuro") }, payment);
  const signature = await signAsResident(signer, data, { deployed: true });
  const args = [payer, town.merchant, amount, 0n, town.later, paymentReference, signature] as const;
  return encodeFunctionData({ abi: heerlenEuroAbi, functionName: "transferWithAuthorization", args });
}

export function balanceOf(town: OpenTown, account: Address): Promise<bigint> {
  return read(town.at("HeerlenEuro"), erc20Abi, "balanceOf", [account]) as Promise<bigint>;
}

export function nonceOf(wallet: Address): Promise<bigint> {
  return read(ENTRY_POINT, entryPoint08Abi, "getNonce", [wallet, 0n]) as Promise<bigint>;
}

export function read(address: Address, abi: Abi | readonly unknown[], functionName: string, args: unknown[]) {
  return client.readContract({ address, abi: abi as Abi, functionName, args });
}

/** The call that carries one user operation. */
export function handleCall(operation: WalletOperation): Hex {
  return handleOperationCall(operation, client.account.address);
}

/** Carries a user operation; true when its call succeeded too. */
export async function carryOperation(operation: WalletOperation): Promise<boolean> {
  const { blockNumber } = await send(client, { to: ENTRY_POINT, data: handleCall(operation) });
  const filter = { address: ENTRY_POINT, abi: entryPoint08Abi, eventName: "UserOperationEvent" as const };
  const [event] = await client.getContractEvents({ ...filter, fromBlock: blockNumber, toBlock: blockNumber });
  return event!.args.success!;
}

export { client, send };
