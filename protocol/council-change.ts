import { decodeFunctionData, hexToString, isAddressEqual, type Abi, type Address, type Hex } from "viem";
import type { SafeCall } from "./council-act.ts";
import { addressIn, type ContractName, type Deployment } from "./deployment.ts";
import {
  accessManagerAbi,
  allowanceCapsAbi,
  councilAgendaAbi,
  geofenceAbi,
  heerlenEuroAbi,
  redemptionDeskAbi,
  taskRegistryAbi,
} from "./generated/abis.ts";
import { scopes, standings, type Scope, type Standing } from "./generated/moves.ts";

/** How the council wants work to be looked at (`ITaskTypes.ReviewRules`). */
export interface ReviewRules {
  twoInspectorsFrom: number;
  recheckPercent: number;
  smallReward: number;
  appealDays: number;
}

/** What one call of the council changes. Amounts are cents, moments unix seconds. */
export type CouncilChange =
  | { kind: "fund-budget"; budgetId: bigint; amount: bigint }
  | { kind: "return-budget"; budgetId: bigint; treasury: Address; amount: bigint }
  | { kind: "open-budget"; domain: string; managerRole: bigint; ceiling: bigint; name: string }
  | { kind: "ceiling"; budgetId: bigint; ceiling: bigint }
  | { kind: "wind-down"; lastDay: number }
  | { kind: "review-rules"; rules: ReviewRules }
  | { kind: "year"; year: number; boundaries: readonly number[]; hourlyMaximum: bigint }
  | { kind: "remove-year"; year: number }
  | { kind: "limits"; year: number; tier: number; monthly: bigint; yearly: bigint }
  | { kind: "issue"; to: Address; amount: bigint }
  | { kind: "allowance"; spender: Address; amount: bigint }
  | { kind: "standing"; account: Address; standing: Standing }
  | { kind: "keeper"; keeper: Address; standings: Standing[] }
  | { kind: "moves"; moves: bigint }
  | { kind: "hold"; account: Address; reason: number; until: number }
  | { kind: "release"; account: Address }
  | { kind: "pause"; scope: Scope; until: number }
  | { kind: "guarantee"; until: number }
  | { kind: "legal-basis"; documents: Hex; title: string }
  | { kind: "fence"; source: string }
  | { kind: "grant-role"; role: bigint; account: Address; delay: number }
  | { kind: "revoke-role"; role: bigint; account: Address }
  | { kind: "unknown"; to: Address; value: bigint; data: Hex };

/** What a call of the council changes; `unknown` when it cannot be read. */
export function changeIn(deployment: Deployment, { to, value = 0n, data }: SafeCall): CouncilChange {
  const name = READ_NAMES.find((known) => value === 0n && isAddressEqual(to, addressIn(deployment, known)));
  return (name && READERS[name](data)) || { kind: "unknown", to, value, data };
}

type Reader = (data: Hex) => CouncilChange | undefined;

const READERS = {
  TaskRegistry: taskChange,
  AllowanceCaps: capsChange,
  HeerlenEuro: moneyChange,
  RedemptionDesk: deskChange,
  CouncilAgenda: agendaChange,
  Geofence: fenceChange,
  AccessManager: roleChange,
} as const satisfies Partial<Record<ContractName, Reader>>;

const READ_NAMES = Object.keys(READERS) as (keyof typeof READERS)[];

function taskChange(data: Hex): CouncilChange | undefined {
  const call = decoded(taskRegistryAbi, data);
  switch (call?.functionName) {
    case "fundBudget":
      return { kind: "fund-budget", budgetId: call.args[0], amount: call.args[1] };
    case "returnBudget":
      return { kind: "return-budget", budgetId: call.args[0], treasury: call.args[1], amount: call.args[2] };
    case "openBudget": {
      const [domain, managerRole, ceiling, name] = call.args;
      return {
        kind: "open-budget",
        domain: hexToString(domain, { size: 32 }),
        managerRole,
        ceiling: BigInt(ceiling),
        name,
      };
    }
    case "setCeiling":
      return { kind: "ceiling", budgetId: call.args[0], ceiling: BigInt(call.args[1]) };
    case "windDown":
      return { kind: "wind-down", lastDay: call.args[0] };
    case "setReviewRules":
      return { kind: "review-rules", rules: call.args[0] };
    default:
      return undefined;
  }
}

function capsChange(data: Hex): CouncilChange | undefined {
  const call = decoded(allowanceCapsAbi, data);
  switch (call?.functionName) {
    case "setYear": {
      const [year, boundaries, hourlyMaximum] = call.args;
      return { kind: "year", year, boundaries, hourlyMaximum: BigInt(hourlyMaximum) };
    }
    case "removeYear":
      return { kind: "remove-year", year: call.args[0] };
    case "setLimits": {
      const [year, tier, monthly, yearly] = call.args;
      return { kind: "limits", year, tier, monthly: BigInt(monthly), yearly: BigInt(yearly) };
    }
    default:
      return undefined;
  }
}

function moneyChange(data: Hex): CouncilChange | undefined {
  const call = decoded(heerlenEuroAbi, data);
  switch (call?.functionName) {
    case "mint":
      return { kind: "issue", to: call.args[0], amount: call.args[1] };
    case "approve":
      return { kind: "allowance", spender: call.args[0], amount: call.args[1] };
    case "setStanding": {
      const standing = standings[call.args[1]];
      return standing && { kind: "standing", account: call.args[0], standing };
    }
    case "setKeeper":
      return { kind: "keeper", keeper: call.args[0], standings: standingsIn(call.args[1]) };
    case "setMoves":
      return { kind: "moves", moves: call.args[0] };
    case "confirmHold":
      return { kind: "hold", account: call.args[0], reason: call.args[1], until: call.args[2] };
    case "release":
      return { kind: "release", account: call.args[0] };
    case "confirmPause": {
      const scope = scopes[call.args[0]];
      return scope && { kind: "pause", scope, until: call.args[1] };
    }
    default:
      return undefined;
  }
}

function deskChange(data: Hex): CouncilChange | undefined {
  const call = decoded(redemptionDeskAbi, data);
  return call?.functionName === "extendGuarantee" ? { kind: "guarantee", until: call.args[0] } : undefined;
}

function agendaChange(data: Hex): CouncilChange | undefined {
  const call = decoded(councilAgendaAbi, data);
  if (call?.functionName !== "recordLegalBasis") return undefined;
  return { kind: "legal-basis", documents: call.args[0], title: call.args[1] };
}

function fenceChange(data: Hex): CouncilChange | undefined {
  const call = decoded(geofenceAbi, data);
  return call?.functionName === "setFence" ? { kind: "fence", source: call.args[1] } : undefined;
}

function roleChange(data: Hex): CouncilChange | undefined {
  const call = decoded(accessManagerAbi, data);
  if (call?.functionName === "grantRole") {
    const [role, account, delay] = call.args;
    return { kind: "grant-role", role, account, delay };
  }
  if (call?.functionName === "revokeRole") return { kind: "revoke-role", role: call.args[0], account: call.args[1] };
  return undefined;
}

function standingsIn(mask: bigint): Standing[] {
  return standings.filter((_name, number) => (mask >> BigInt(number)) & 1n);
}

function decoded<const Known extends Abi>(abi: Known, data: Hex) {
  try {
    return decodeFunctionData({ abi, data });
  } catch {
    return undefined;
  }
}
