import type { HoldReason } from "../../protocol/hold-reasons.ts";
import type { RejectionReason } from "../../protocol/rejection-reasons.ts";
import type { ReturnReason } from "../../protocol/return-reasons.ts";
import type { Moment } from "./clock.ts";

/** Whom a reward goes to: usually the resident who did the work. */
export type Beneficiary = "resident" | "association" | "nobody";

/** What residents do. People are numbered from 1; tasks have the keys of the city's files. */
export type ResidentDeed =
  | { act: "claim"; resident: number; task: string; beneficiary: Beneficiary }
  | { act: "claim-together"; task: string; shares: { resident: number; share: bigint }[] }
  | { act: "hand-in" | "extend" | "withdraw" | "appeal"; resident: number; task: string }
  | { act: "pay"; resident: number; shop: number; cents: bigint; receipt: string };

/** What shops do. A redemption has a name in the example week. */
export type ShopDeed =
  | { act: "refund"; receipt: string; cents: bigint }
  | { act: "redeem"; shop: number; cents: bigint; redemption: string };

/** What those who judge work do. `second` is the first look of the two that some work needs. */
export type InspectorDeed =
  | { act: "approve" | "second"; inspector: number; resident: number; task: string }
  | { act: "reject"; inspector: number; resident: number; task: string; reason: RejectionReason }
  | { act: "lapse"; resident: number; task: string };

/** What the offices of money do, and the council about a hold. */
export type OfficeDeed =
  | { act: "close-batch" }
  | { act: "return-item"; redemption: string; reason: ReturnReason }
  | { act: "confirm-batch"; batch: bigint }
  | { act: "hold"; resident: number; reason: HoldReason; until: Moment };

/** One thing somebody did in the example week. */
export type Deed = ResidentDeed | ShopDeed | InspectorDeed | OfficeDeed;

/** A resident claims a task, and says whom the reward goes to. */
export function claim(resident: number, task: string, beneficiary: Beneficiary = "resident"): Deed {
  return { act: "claim", resident, task, beneficiary };
}

/** Residents claim a slot together, with shares in hundredths of a percent; the first of them hands in. */
export function claimTogether(task: string, ...shares: [resident: number, share: bigint][]): Deed {
  return { act: "claim-together", task, shares: shares.map(([resident, share]) => ({ resident, share })) };
}

/** A resident hands work in. */
export function handIn(resident: number, task: string): Deed {
  return { act: "hand-in", resident, task };
}

/** A resident makes a lease longer. */
export function extend(resident: number, task: string): Deed {
  return { act: "extend", resident, task };
}

/** A resident gives a slot back. */
export function withdraw(resident: number, task: string): Deed {
  return { act: "withdraw", resident, task };
}

/** A resident asks for another inspector. */
export function appeal(resident: number, task: string): Deed {
  return { act: "appeal", resident, task };
}

/** Somebody ends a lease that ran out. */
export function lapse(resident: number, task: string): Deed {
  return { act: "lapse", resident, task };
}

/** Inspectors approve work, and it is paid. When it needs two, the other one approves as well. */
export function approve(inspector: number, resident: number, task: string): Deed {
  return { act: "approve", inspector, resident, task };
}

/** The first of two inspectors approves. */
export function second(inspector: number, resident: number, task: string): Deed {
  return { act: "second", inspector, resident, task };
}

/** An inspector sends work back. */
export function reject(inspector: number, resident: number, task: string, reason: RejectionReason): Deed {
  return { act: "reject", inspector, resident, task, reason };
}

/** A resident pays in a shop. */
export function pay(resident: number, shop: number, cents: bigint, receipt: string): Deed {
  return { act: "pay", resident, shop, cents, receipt };
}

/** A shop gives a payment back, in part or whole. */
export function refund(receipt: string, cents: bigint): Deed {
  return { act: "refund", receipt, cents };
}

/** A shop hands coins in. */
export function redeem(shop: number, cents: bigint, redemption: string): Deed {
  return { act: "redeem", shop, cents, redemption };
}
