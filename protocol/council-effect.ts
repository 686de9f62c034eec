import {
  decodeFunctionData,
  getAddress,
  hexToBigInt,
  hexToNumber,
  hexToString,
  isAddressEqual,
  size,
  slice,
  type Abi,
  type Address,
  type Hex,
} from "viem";
import { checkWords } from "./check-words.ts";
import { OPERATION, type CouncilAct, type SafeCall } from "./council-act.ts";
import { addressIn, type ContractName, type Deployment } from "./deployment.ts";
import { accessManagerAbi, heerlenEuroAbi, multiSendCallOnlyAbi, taskRegistryAbi } from "./generated/abis.ts";

/** What an act of the council changes, read from its calls and not from the sentence beside it. */
export type CouncilEffect =
  | { kind: "fund-budget"; budgetId: bigint; amount: bigint }
  | { kind: "return-budget"; budgetId: bigint; treasury: Address; amount: bigint }
  | { kind: "open-budget"; domain: string; managerRole: bigint; name: string }
  | { kind: "issue"; to: Address; amount: bigint }
  | { kind: "hourly-maximum"; amount: bigint }
  | { kind: "grant-role"; role: bigint; account: Address; delay: number }
  | { kind: "revoke-role"; role: bigint; account: Address }
  | { kind: "allowance"; spender: Address; amount: bigint }
  | { kind: "unknown"; to: Address; value: bigint; data: Hex };

const HEADER = 85;
const NO_HASH: Hex = `0x${"0".repeat(64)}`;

/** Two Dutch words of the hash of an act, for owners who compare over the telephone what they are about to approve. */
export function wordsOfAct(hash: Hex): [first: string, second: string] {
  return checkWords(hash, NO_HASH);
}

/**
 * Everything an act changes, in its order. An allowance that the very next effect uses up is part of that effect. What
 * cannot be read is shown as unknown and never left out.
 */
export function effectsOf(deployment: Deployment, act: CouncilAct): CouncilEffect[] {
  const effects = callsOf(deployment, act).map((call) => effectOf(deployment, call));
  return effects.filter((effect, index) => !isUsedUp(deployment, effect, effects[index + 1]));
}

function callsOf(deployment: Deployment, { to, value = 0n, data, operation }: CouncilAct): SafeCall[] {
  if (operation !== OPERATION.DelegateCall) return [{ to, value, data }];
  // A delegatecall runs with the council's own powers: only the batch contract is known to do nothing else with them.
  const isBatch = isAddressEqual(to, addressIn(deployment, "MultiSendCallOnly"));
  return (isBatch ? unpack(data) : undefined) ?? [{ to, value, data }];
}

function unpack(data: Hex): SafeCall[] | undefined {
  try {
    const packed = decodeFunctionData({ abi: multiSendCallOnlyAbi, data }).args[0];
    const calls: SafeCall[] = [];
    for (let at = 0; at < size(packed);) {
      const length = hexToNumber(slice(packed, at + 53, at + HEADER));
      const end = at + HEADER + length;
      if (end > size(packed)) return undefined;
      calls.push({
        to: getAddress(slice(packed, at + 1, at + 21)),
        value: hexToBigInt(slice(packed, at + 21, at + 53)),
        data: length === 0 ? "0x" : slice(packed, at + HEADER, end),
      });
      at = end;
    }
    return calls.length > 0 ? calls : undefined;
  } catch {
    return undefined;
  }
}

function effectOf(deployment: Deployment, call: SafeCall): CouncilEffect {
  const { to, value = 0n, data } = call;
  const isAt = (name: ContractName) => value === 0n && isAddressEqual(to, addressIn(deployment, name));
  const effect =
    (isAt("TaskRegistry") && taskEffect(data)) ||
    (isAt("HeerlenEuro") && moneyEffect(data)) ||
    (isAt("AccessManager") && roleEffect(data));
  return effect || { kind: "unknown", to, value, data };
}

function taskEffect(data: Hex): CouncilEffect | undefined {
  const call = decoded(taskRegistryAbi, data);
  switch (call?.functionName) {
    case "fundBudget":
      return { kind: "fund-budget", budgetId: call.args[0], amount: call.args[1] };
    case "returnBudget":
      return { kind: "return-budget", budgetId: call.args[0], treasury: call.args[1], amount: call.args[2] };
    case "openBudget": {
      const domain = hexToString(call.args[0], { size: 32 });
      return { kind: "open-budget", domain, managerRole: call.args[1], name: call.args[2] };
    }
    case "setHourlyMaximum":
      return { kind: "hourly-maximum", amount: BigInt(call.args[0]) };
    default:
      return undefined;
  }
}

function moneyEffect(data: Hex): CouncilEffect | undefined {
  const call = decoded(heerlenEuroAbi, data);
  if (call?.functionName === "mint") return { kind: "issue", to: call.args[0], amount: call.args[1] };
  if (call?.functionName === "approve") return { kind: "allowance", spender: call.args[0], amount: call.args[1] };
  return undefined;
}

function roleEffect(data: Hex): CouncilEffect | undefined {
  const call = decoded(accessManagerAbi, data);
  if (call?.functionName === "grantRole") {
    const [role, account, delay] = call.args;
    return { kind: "grant-role", role, account, delay };
  }
  if (call?.functionName === "revokeRole") return { kind: "revoke-role", role: call.args[0], account: call.args[1] };
  return undefined;
}

function decoded<const Known extends Abi>(abi: Known, data: Hex) {
  try {
    return decodeFunctionData({ abi, data });
  } catch {
    return undefined;
  }
}

function isUsedUp(deployment: Deployment, effect: CouncilEffect, next: CouncilEffect | undefined): boolean {
  if (effect.kind !== "allowance" || next?.kind !== "fund-budget") return false;
  return effect.amount === next.amount && isAddressEqual(effect.spender, addressIn(deployment, "TaskRegistry"));
}
