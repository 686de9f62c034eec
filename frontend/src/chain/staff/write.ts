import type { ContractName } from "@wesh/protocol/deployment.ts";
import * as abis from "@wesh/protocol/generated/abis.ts";
import type { Abi, ContractFunctionArgs, ContractFunctionName, TypedDataDefinition } from "viem";
import {
  getConnection,
  signTypedData,
  simulateContract,
  waitForTransactionReceipt,
  writeContract,
} from "wagmi/actions";
import type { Hex } from "../../lib/hex.ts";
import { Refused } from "../../lib/refused.ts";
import { contractAddress } from "../deployment.ts";
import { ask } from "../refusal.ts";
import { staffConfig } from "./config.ts";

const ABIS = {
  HeerlenEuro: abis.heerlenEuroAbi,
  TaskRegistry: abis.taskRegistryAbi,
  ResidentRegistry: abis.residentRegistryAbi,
  MerchantRegistry: abis.merchantRegistryAbi,
  Geofence: abis.geofenceAbi,
  RedemptionDesk: abis.redemptionDeskAbi,
  AccessManager: abis.accessManagerAbi,
  CouncilAgenda: abis.councilAgendaAbi,
  Safe: abis.safeAbi,
} as const satisfies Partial<Record<ContractName, Abi>>;

/** The contracts that staff and merchants write to. */
export type WritableContract = keyof typeof ABIS;

type Abis = typeof ABIS;
// The Safe calls its execution payable; nothing here ever sends a value along.
type Writing = "nonpayable" | "payable";
type WriteFunction<Name extends WritableContract> = ContractFunctionName<Abis[Name], Writing>;

/** One act: which contract, which function, with what. */
export interface StaffAct<Name extends WritableContract, Function extends WriteFunction<Name>> {
  contract: Name;
  functionName: Function;
  args: ContractFunctionArgs<Abis[Name], Writing, Function>;
}

/** What the chain said of a finished act. */
export interface Included {
  transaction: Hex;
  block: number;
}

/**
 * Simulates, asks for the signature, sends and waits until the act is in a block. A refusal comes back before anything is
 * signed, with the contract's own reason.
 */
export function writeAsStaff<Name extends WritableContract, Function extends WriteFunction<Name>>(
  act: StaffAct<Name, Function>,
): Promise<Included> {
  return ask(async () => {
    const config = await staffConfig();
    const { address: account } = getConnection(config);
    if (account === undefined) throw new Refused("App_NoWallet");
    const call = {
      address: await contractAddress(act.contract),
      abi: ABIS[act.contract] as Abi,
      functionName: act.functionName as string,
      args: act.args as readonly unknown[],
      account,
    };
    const { request } = await simulateContract(config, call);
    const hash = await writeContract(config, request as never);
    const receipt = await waitForTransactionReceipt(config, { hash });
    if (receipt.status === "reverted") throw new Refused("FailedCall");
    return { transaction: receipt.transactionHash, block: Number(receipt.blockNumber) };
  });
}

/** Signs typed data with the signed-in account. */
export function signAsStaff(data: TypedDataDefinition): Promise<Hex> {
  return ask(async () => signTypedData(await staffConfig(), data as never));
}
