import * as v from "valibot";
import type { Address } from "../lib/hex.ts";
import { askIndexer, type Answer } from "./client.ts";
import { account, degrees, seconds, whole } from "./scalars.ts";

const MOST = 1000;

const merchantSchema = v.object({
  id: account,
  tradingName: v.string(),
  trade: v.string(),
  latitude: v.nullable(degrees),
  longitude: v.nullable(degrees),
  status: v.picklist(["None", "Applied", "Active", "Suspended", "Ended"]),
  contractEnd: v.nullable(seconds),
  appliedAt: v.nullable(seconds),
  approvedAt: v.nullable(seconds),
  suspensionReason: v.nullable(v.number()),
  endedAt: v.nullable(seconds),
  received: whole,
  refunded: whole,
  paymentCount: v.number(),
});

const FIELDS = Object.keys(merchantSchema.entries).join(" ");

/** A shop, as its events tell of it. */
export type Merchant = v.InferOutput<typeof merchantSchema>;

/** Where a shop is in its life. */
export type MerchantStatus = Merchant["status"];

/** One shop; null when it never applied and was never paid. */
export async function readShop(merchant: Address): Promise<Answer<Merchant | null>> {
  const { data, asOf } = await askIndexer(
    `merchant(id: $id) { ${FIELDS} }`,
    v.object({ merchant: v.nullable(merchantSchema) }),
    { types: "($id: ID!)", values: { id: merchant.toLowerCase() } },
  );
  return { data: data.merchant, asOf };
}

/** All shops where they are in their life, by name. */
export async function readShops(statuses: readonly MerchantStatus[]): Promise<Answer<Merchant[]>> {
  const { data, asOf } = await askIndexer(
    `merchants(where: { status_in: $statuses }, orderBy: tradingName, first: ${MOST}) { ${FIELDS} }`,
    v.object({ merchants: v.array(merchantSchema) }),
    { types: "($statuses: [MerchantStatus!])", values: { statuses } },
  );
  return { data: data.merchants, asOf };
}
