import * as v from "valibot";
import type { Address } from "../lib/hex.ts";
import { askIndexer, type Answer } from "./client.ts";
import { account, accountOf, bytes, seconds, whole } from "./scalars.ts";

const MOST = 1000;
const SHOWN = 20;

const stateSchema = v.picklist(["Open", "Frozen", "Paid", "Cancelled", "Returned", "Reclaimed"]);

const itemSchema = v.object({
  number: whole,
  merchant: v.object({ id: account, tradingName: v.string() }),
  amount: whole,
});

/** A redemption in a batch. */
export type PayoutItem = v.InferOutput<typeof itemSchema>;

const batchSchema = v.object({
  number: whole,
  state: v.picklist(["Open", "Frozen", "Confirmed"]),
  itemCount: v.number(),
  amount: whole,
  openedAt: seconds,
  closer: v.nullable(accountOf),
  closedAt: v.nullable(seconds),
  confirmer: v.nullable(accountOf),
  confirmedAt: v.nullable(seconds),
  burned: v.nullable(whole),
  bankStatement: v.nullable(bytes),
  items: v.array(itemSchema),
});

const BATCH_FIELDS = `number state itemCount amount openedAt closer { id } closedAt confirmer { id } confirmedAt burned
  bankStatement items(orderBy: number, first: 250) { number merchant { id tradingName } amount }`;

/** Redemptions that are paid together. */
export type Batch = v.InferOutput<typeof batchSchema>;

const deskSchema = v.object({ open: whole, frozen: whole, paid: whole, givenBack: whole });

const DESK_FIELDS = Object.keys(deskSchema.entries).join(" ");

/** What is at the redemption desk, in cents: waiting, being paid, and what was paid or given back ever. */
export type Desk = v.InferOutput<typeof deskSchema>;

/** The redemption desk: every batch that is not paid, and the latest that are. */
export interface Payouts {
  desk: Desk;
  /** Until when the city guarantees redemption (unix seconds); 0 when it never did. */
  guaranteedUntil: number;
  open: Batch[];
  frozen: Batch[];
  confirmed: Batch[];
}

const NOTHING: Desk = { open: 0n, frozen: 0n, paid: 0n, givenBack: 0n };

/** What the desk holds and what became of it. */
export async function readPayouts(): Promise<Answer<Payouts>> {
  const { data, asOf } = await askIndexer(
    `currentDesk(id: "town") { ${DESK_FIELDS} }
    rulebook(id: "town") { guaranteedUntil }
    open: redemptionBatches(where: { state: Open }, orderBy: number, first: ${MOST}) { ${BATCH_FIELDS} }
    frozen: redemptionBatches(where: { state: Frozen }, orderBy: number, first: ${MOST}) { ${BATCH_FIELDS} }
    confirmed: redemptionBatches(where: { state: Confirmed }, orderBy: number, orderDirection: desc, first: ${SHOWN}) {
      ${BATCH_FIELDS} }`,
    v.object({
      currentDesk: v.nullable(deskSchema),
      rulebook: v.nullable(v.object({ guaranteedUntil: seconds })),
      open: v.array(batchSchema),
      frozen: v.array(batchSchema),
      confirmed: v.array(batchSchema),
    }),
  );
  const { currentDesk, rulebook, ...batches } = data;
  return {
    data: { ...batches, desk: currentDesk ?? NOTHING, guaranteedUntil: rulebook?.guaranteedUntil ?? 0 },
    asOf,
  };
}

/** What is at the desk, and until when the city guarantees redemption (unix seconds; 0 when it never did). */
export async function readDesk(): Promise<Answer<{ desk: Desk; guaranteedUntil: number }>> {
  const { data, asOf } = await askIndexer(
    `currentDesk(id: "town") { ${DESK_FIELDS} } rulebook(id: "town") { guaranteedUntil }`,
    v.object({ currentDesk: v.nullable(deskSchema), rulebook: v.nullable(v.object({ guaranteedUntil: seconds })) }),
  );
  return {
    data: { desk: data.currentDesk ?? NOTHING, guaranteedUntil: data.rulebook?.guaranteedUntil ?? 0 },
    asOf,
  };
}

const redemptionSchema = v.pipe(
  v.object({
    number: whole,
    amount: whole,
    state: stateSchema,
    requestedAt: seconds,
    endedAt: v.nullable(seconds),
    reason: v.nullable(v.number()),
    batch: v.object({ number: whole, closedAt: v.nullable(seconds) }),
  }),
  v.transform(({ batch, ...redemption }) => ({
    ...redemption,
    batch: batch.number,
    /** When its batch was frozen; null before. */
    frozenAt: batch.closedAt,
  })),
);

/** Coins a shop handed in for euros. */
export type Redemption = v.InferOutput<typeof redemptionSchema>;

/** What a shop handed in, the newest first, and until when the city guarantees to pay it (unix seconds; 0 for never). */
export async function readRedemptions(
  merchant: Address,
): Promise<Answer<{ list: Redemption[]; guaranteedUntil: number }>> {
  const { data, asOf } = await askIndexer(
    `redemptions(where: { merchant: $merchant }, orderBy: number, orderDirection: desc, first: 100) {
      number amount state requestedAt endedAt reason batch { number closedAt } }
    rulebook(id: "town") { guaranteedUntil }`,
    v.object({
      redemptions: v.array(redemptionSchema),
      rulebook: v.nullable(v.object({ guaranteedUntil: seconds })),
    }),
    { types: "($merchant: String!)", values: { merchant: merchant.toLowerCase() } },
  );
  return { data: { list: data.redemptions, guaranteedUntil: data.rulebook?.guaranteedUntil ?? 0 }, asOf };
}
