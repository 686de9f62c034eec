import * as v from "valibot";
import type { Address } from "../lib/hex.ts";
import { askIndexer, type Answer } from "./client.ts";
import { accountOf, bytes, seconds, whole } from "./scalars.ts";

const PAGE = 1000;
const SHORT_PAGE = 30;

const paymentSchema = v.object({
  id: bytes,
  payer: accountOf,
  amount: whole,
  refunded: whole,
  reference: bytes,
  block: seconds,
  timestamp: seconds,
});

const refundSchema = v.object({ id: bytes, amount: whole, timestamp: seconds });

const PAYMENT_FIELDS = "id payer { id } amount refunded reference block timestamp";

/** A payment a shop got, with what was given back of it. */
export type Sale = v.InferOutput<typeof paymentSchema>;

/** Money a shop gave back. */
export type SaleRefund = v.InferOutput<typeof refundSchema>;

/** What came in and went back since a moment, the newest first. */
export interface Sales {
  payments: Sale[];
  refunds: SaleRefund[];
}

/** Everything a shop got and gave back since a moment (unix seconds). */
export async function readSales(merchant: Address, since: number): Promise<Answer<Sales>> {
  const sales: Sales = { payments: [], refunds: [] };
  for (let skip = 0; ; skip += PAGE) {
    const { data, asOf } = await readSalesPage(merchant, since, skip);
    sales.payments.push(...data.payments);
    sales.refunds.push(...data.refunds);
    if (data.payments.length < PAGE && data.refunds.length < PAGE) return { data: sales, asOf };
  }
}

function readSalesPage(merchant: Address, since: number, skip: number): Promise<Answer<Sales>> {
  const range = `where: { merchant: $merchant, timestamp_gte: $since }, orderBy: timestamp, orderDirection: desc,
    first: ${PAGE}, skip: ${skip}`;
  return askIndexer(
    `payments(${range}) { ${PAYMENT_FIELDS} } refunds(${range}) { id amount timestamp }`,
    v.object({ payments: v.array(paymentSchema), refunds: v.array(refundSchema) }),
    {
      types: "($merchant: String!, $since: BigInt!)",
      values: { merchant: merchant.toLowerCase(), since: String(since) },
    },
  );
}

/** One page of the payments older than a moment, the newest first. */
export async function readOlderSales(
  merchant: Address,
  before: number,
  page: number,
): Promise<Answer<{ list: Sale[]; hasMore: boolean }>> {
  const { data, asOf } = await askIndexer(
    `payments(where: { merchant: $merchant, timestamp_lt: $before }, orderBy: timestamp, orderDirection: desc,
      first: ${SHORT_PAGE + 1}, skip: ${page * SHORT_PAGE}) { ${PAYMENT_FIELDS} }`,
    v.object({ payments: v.array(paymentSchema) }),
    {
      types: "($merchant: String!, $before: BigInt!)",
      values: { merchant: merchant.toLowerCase(), before: String(before) },
    },
  );
  const list = data.payments.slice(0, SHORT_PAGE);
  return { data: { list, hasMore: data.payments.length > SHORT_PAGE }, asOf };
}

const saleSchema = v.object({
  ...paymentSchema.entries,
  merchant: accountOf,
  refunds: v.array(refundSchema),
});

/** One payment with its refunds. */
export type SaleDetails = v.InferOutput<typeof saleSchema>;

/** One payment by its id; null when the overview does not know it. */
export async function readSale(id: string): Promise<Answer<SaleDetails | null>> {
  const { data, asOf } = await askIndexer(
    `payment(id: $id) { ${PAYMENT_FIELDS} merchant { id } refunds(orderBy: timestamp) { id amount timestamp } }`,
    v.object({ payment: v.nullable(saleSchema) }),
    { types: "($id: ID!)", values: { id: id.toLowerCase() } },
  );
  return { data: data.payment, asOf };
}
