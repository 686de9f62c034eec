import {
  decodeFunctionData,
  encodeFunctionData,
  isAddressEqual,
  type Abi,
  type Address,
  type DecodeFunctionDataReturnType,
  type Hex,
} from "viem";
import { call, getCode } from "viem/actions";
import type { Act } from "@wesh/protocol/acts.ts";
import { residentWalletAbi, residentWalletFactoryAbi, walletRecoveryAbi } from "@wesh/protocol/generated/abis.ts";
import { readBatchCall, type WalletOperation } from "@wesh/protocol/user-operation.ts";
import { Refused } from "./refused.ts";
import type { Town } from "./town.ts";
import { requireEnrolled, walletAddressFrom } from "./wallet.ts";

const HIGHEST_CALL_GAS = 1_000_000n;
const HIGHEST_VERIFICATION_GAS = 500_000n;

// The whole allow-list of user operations. One more function is one more line.
const OF_THE_WALLET = ["addPasskeys", "removePasskeys"];
const OF_OTHERS: { contract: "walletRecovery"; abi: Abi; functionName: string }[] = [
  { contract: "walletRecovery", abi: walletRecoveryAbi, functionName: "veto" },
];

/** Refuses every user operation but a resident's wallet looking after its own passkeys, without fees. */
export async function requireAdministration(town: Town, { operation }: Extract<Act, { kind: "user-operation" }>) {
  const { sender, callData, callGasLimit, verificationGasLimit } = operation;
  const fees = operation.maxFeePerGas + operation.maxPriorityFeePerGas + operation.preVerificationGas;
  if (fees !== 0n) throw new Refused(422, "Relay_FeesNotZero");
  if (callGasLimit > HIGHEST_CALL_GAS || verificationGasLimit > HIGHEST_VERIFICATION_GAS) {
    throw new Refused(422, "Relay_TooMuchGas");
  }
  if (!isAllowed(town, operation)) throw new Refused(422, "Relay_CallNotAllowed");
  await requireWallet(town, operation);
  await requireEnrolled(town, sender);
  // A reverting call inside an operation is a successful transaction, so the call is tried on its own as well. A wallet
  // that comes with the operation is tried without its first passkey, which tells everything but a passkey given twice.
  const stateOverride = [{ address: sender, code: town.walletCode }];
  await call(town.client, { account: town.entryPoint, to: sender, data: callData, stateOverride });
}

/** Its sender is a wallet of ours, or becomes one by the operation itself. */
async function requireWallet(town: Town, { sender, factory, factoryData }: WalletOperation): Promise<void> {
  if (factory === undefined) {
    const code = await getCode(town.client, { address: sender });
    if (code?.toLowerCase() !== town.walletCode) throw new Refused(422, "Relay_NotAWallet", sender);
    return;
  }
  const deployment = decodeCall(residentWalletFactoryAbi, factoryData ?? "0x");
  const isOurs = isAddressEqual(factory, town.wallets) && deployment?.functionName === "deploy";
  if (!isOurs || deployment.args[0].length !== 1) throw new Refused(422, "Relay_CallNotAllowed");
  const [[key], salt] = deployment.args;
  const wallet = await walletAddressFrom(town, { key: key!, salt });
  if (!isAddressEqual(wallet, sender)) throw new Refused(422, "Relay_OtherWallet", sender);
  // The EntryPoint does not tell why a deployment failed, so it is tried on its own.
  await call(town.client, { to: factory, data: factoryData });
}

function isAllowed(town: Town, { callData, factory }: WalletOperation): boolean {
  const own = decodeCall(residentWalletAbi, callData);
  // A new wallet gets more passkeys or nothing: there is nothing else to look after yet.
  if (factory !== undefined) return callData === "0x" || own?.functionName === "addPasskeys";
  if (own && OF_THE_WALLET.includes(own.functionName)) return true;
  const calls = readBatchCall(callData) ?? [];
  return calls.length > 0 && calls.every((inner) => isAllowedElsewhere(town, inner));
}

function isAllowedElsewhere(town: Town, { to, data }: { to: Address; data: Hex }): boolean {
  return OF_OTHERS.some(
    ({ contract, abi, functionName }) =>
      isAddressEqual(to, town[contract]) && decodeCall(abi, data)?.functionName === functionName,
  );
}

/** What call data says, when it says it in the one way an encoder would. */
function decodeCall<const Contract extends Abi>(
  abi: Contract,
  data: Hex,
): DecodeFunctionDataReturnType<Contract> | undefined {
  try {
    const decoded = decodeFunctionData({ abi, data });
    const { functionName, args } = decoded as { functionName: string; args: readonly unknown[] };
    return encodeFunctionData({ abi: abi as Abi, functionName, args }) === data ? decoded : undefined;
  } catch {
    return undefined;
  }
}
