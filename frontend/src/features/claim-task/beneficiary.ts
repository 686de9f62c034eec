import type { Beneficiary } from "../../chain/resident/claiming.ts";
import type { Address } from "../../lib/hex.ts";

/** Whom a reward can go to, as people choose it. */
export const REWARD_CHOICES = ["self", "association", "nobody"] as const;

/** Whom a reward goes to, as it was chosen. */
export type RewardChoice = (typeof REWARD_CHOICES)[number];

/** What was chosen about the reward. The association only counts when the choice is for one. */
export interface RewardWish {
  choice: RewardChoice;
  association: Address | undefined;
}

/** Nobody chose anything yet: the reward is for who does the work. */
export const FOR_SELF: RewardWish = { choice: "self", association: undefined };

/** Whom the contract is asked to pay; `missing` while an association has still to be chosen. */
export function beneficiaryOf({ choice, association }: RewardWish, self: Address): Beneficiary | "missing" {
  if (choice === "self") return self;
  if (choice === "nobody") return undefined;
  return association ?? "missing";
}

/** Whether another choice about the reward could make a difference to this refusal. */
export function dependsOnReward(refusalName: string): boolean {
  return refusalName.startsWith("AllowanceCaps_") || refusalName === "TaskRegistry_NotAssociation";
}
