import { parseTaskContent } from "@wesh/protocol/task-content.ts";
import * as v from "valibot";
import type { Address, Hex } from "../lib/hex.ts";
import { askIndexer, type Answer } from "./client.ts";
import { account, bytes, seconds, whole } from "./scalars.ts";

const PAGE = 30;

const shop = v.object({ id: account, tradingName: v.string(), trade: v.string() });

const movementSchema = v.object({
  id: v.string(),
  kind: v.string(),
  amount: whole,
  timestamp: seconds,
  from: v.nullable(v.object({ id: account })),
  payment: v.nullable(v.object({ reference: bytes, merchant: shop })),
  refund: v.nullable(v.object({ reference: bytes, merchant: shop })),
  claim: v.nullable(v.object({ task: v.object({ id: whole, content: bytes }) })),
});

const MOVEMENT_FIELDS = `id kind amount timestamp from { id }
  payment { reference merchant { id tradingName trade } }
  refund { reference merchant { id tradingName trade } }
  claim { task { id content } }`;

/** Coins that came in or went out, with what is known of the reason. */
export type Movement = ReturnType<typeof movementOf>;

function movementOf(of: Address, movement: v.InferOutput<typeof movementSchema>) {
  const { claim, from, ...rest } = movement;
  const parsed = claim === null ? undefined : parseTaskContent(claim.task.content);
  const task = claim === null ? undefined : { id: claim.task.id, content: parsed?.ok ? parsed.value : undefined };
  return { ...rest, task, isOutgoing: from?.id.toLowerCase() === of.toLowerCase() };
}

/** One page of what an account got and paid, the newest first. */
export async function readMovements(
  of: Address,
  page: number,
): Promise<Answer<{ list: Movement[]; hasMore: boolean }>> {
  const { data, asOf } = await askIndexer(
    `transfers(where: { or: [{ from: $of }, { to: $of }] }, orderBy: timestamp, orderDirection: desc,
      first: ${PAGE + 1}, skip: ${page * PAGE}) { ${MOVEMENT_FIELDS} }`,
    v.object({ transfers: v.array(movementSchema) }),
    { types: "($of: String!)", values: { of: of.toLowerCase() } },
  );
  const list = data.transfers.slice(0, PAGE).map((movement) => movementOf(of, movement));
  return { data: { list, hasMore: data.transfers.length > PAGE }, asOf };
}

const receiptSchema = v.object({
  amount: whole,
  refunded: whole,
  reference: bytes,
  block: seconds,
  timestamp: seconds,
  merchant: shop,
  refunds: v.array(v.object({ id: v.string(), amount: whole, timestamp: seconds })),
});

/** A payment of an account, with what was given back. */
export type PaymentReceipt = v.InferOutput<typeof receiptSchema>;

/** The payment an account made under a reference; null when the overview does not know it. */
export async function readPaymentReceipt(payer: Address, reference: Hex): Promise<Answer<PaymentReceipt | null>> {
  const { data, asOf } = await askIndexer(
    `payment(id: $id) { amount refunded reference block timestamp merchant { id tradingName trade }
      refunds(orderBy: timestamp) { id amount timestamp } }`,
    v.object({ payment: v.nullable(receiptSchema) }),
    { types: "($id: ID!)", values: { id: `${payer}${reference.slice(2)}`.toLowerCase() } },
  );
  return { data: data.payment, asOf };
}
