import type { ContractName } from "../../protocol/deployment.ts";
import type { RoleName } from "../../protocol/roles.ts";

/** The powers of one contract: by role, the functions its holders may call. */
export type ContractPowers = Partial<Record<RoleName, readonly string[]>>;

/** Every restricted function of the town, under the role that may call it. `docs/roles.md` is written from it. */
export const POWERS = {
  HeerlenEuro: {
    COUNCIL: ["mint", "confirmPause", "confirmHold"],
    GUARDIAN: ["pause", "resume", "hold", "release"],
    RULES: ["setMoves", "setKeeper"],
  },
  Geofence: { RULES: ["setFence"] },
  ResidentRegistry: { REGISTRAR: ["enrol", "recordLeave", "recordReturn", "changeTier"] },
  MerchantRegistry: { MERCHANT_OFFICER: ["approve", "suspend", "reinstate", "move", "extend", "end"] },
  TaskRegistry: {
    COUNCIL: ["openBudget", "returnBudget", "setCeiling", "windDown"],
    INSPECTOR: ["approve", "reject"],
    SENIOR_INSPECTOR: ["approveLate", "rejectLate"],
    RULES: ["setReviewRules"],
  },
  AllowanceCaps: { RULES: ["setYear", "removeYear", "setLimits"] },
  RedemptionDesk: {
    COUNCIL: ["extendGuarantee"],
    PAYOUT_CLERK: ["closeBatch"],
    TREASURER: ["returnItem", "confirm"],
  },
  WalletRecovery: { REGISTRAR: ["propose", "confirm"] },
} as const satisfies Partial<Record<ContractName, ContractPowers>>;

/** A contract whose functions the AccessManager restricts. */
export type ManagedContract = keyof typeof POWERS;

/** All of them. */
export const MANAGED_CONTRACTS = Object.keys(POWERS) as ManagedContract[];
