import { decodeFunctionData, getAddress, hexToBigInt, hexToNumber, isAddressEqual, size, slice, type Hex } from "viem";
import { checkWords } from "./check-words.ts";
import { OPERATION, type CouncilAct, type SafeCall } from "./council-act.ts";
import { changeIn, type CouncilChange } from "./council-change.ts";
import { addressIn, type Deployment } from "./deployment.ts";
import { accessManagerAbi, multiSendCallOnlyAbi } from "./generated/abis.ts";

/**
 * What an act of the council changes, read from its calls and not from the sentence beside it. A rule is first scheduled,
 * and carried out or called off when its time has come; each names the change it is about.
 */
export type CouncilEffect =
  | CouncilChange
  | { kind: "schedule-rule"; change: CouncilChange; when: number }
  | { kind: "carry-out-rule" | "call-off-rule"; change: CouncilChange };

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
  const effects = callsOf(deployment, act).map((call) => ruleEffect(deployment, call) ?? changeIn(deployment, call));
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

function ruleEffect(deployment: Deployment, { to, value = 0n, data }: SafeCall): CouncilEffect | undefined {
  const manager = addressIn(deployment, "AccessManager");
  if (value !== 0n || !isAddressEqual(to, manager)) return undefined;
  const call = decodedByManager(data);
  switch (call?.functionName) {
    case "schedule": {
      const [target, ofTarget, when] = call.args;
      return { kind: "schedule-rule", change: changeIn(deployment, { to: target, data: ofTarget }), when };
    }
    case "execute": {
      const [target, ofTarget] = call.args;
      return { kind: "carry-out-rule", change: changeIn(deployment, { to: target, data: ofTarget }) };
    }
    case "cancel": {
      const [caller, target, ofTarget] = call.args;
      // What somebody else scheduled is none of the council's rules.
      if (!isAddressEqual(caller, addressIn(deployment, "Safe"))) return undefined;
      return { kind: "call-off-rule", change: changeIn(deployment, { to: target, data: ofTarget }) };
    }
    default:
      return undefined;
  }
}

function decodedByManager(data: Hex) {
  try {
    return decodeFunctionData({ abi: accessManagerAbi, data });
  } catch {
    return undefined;
  }
}

function isUsedUp(deployment: Deployment, effect: CouncilEffect, next: CouncilEffect | undefined): boolean {
  if (effect.kind !== "allowance" || next?.kind !== "fund-budget") return false;
  return effect.amount === next.amount && isAddressEqual(effect.spender, addressIn(deployment, "TaskRegistry"));
}
