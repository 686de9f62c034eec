import * as v from "valibot";
import { askIndexer, type Answer } from "./client.ts";
import { account, seconds } from "./scalars.ts";

const MOST = 500;

const heldSchema = v.object({
  id: account,
  standing: v.string(),
  heldUntil: seconds,
  holdReason: v.nullable(v.number()),
});

/** An account that is held. */
export type HeldAccount = v.InferOutput<typeof heldSchema>;

/** The accounts that are held at a moment (unix seconds), the hold that ends first on top. */
export async function readHeld(now: number): Promise<Answer<HeldAccount[]>> {
  const { data, asOf } = await askIndexer(
    `accounts(where: { heldUntil_gt: $now }, orderBy: heldUntil, first: ${MOST}) { id standing heldUntil holdReason }`,
    v.object({ accounts: v.array(heldSchema) }),
    { types: "($now: BigInt!)", values: { now: String(now) } },
  );
  return { data: data.accounts, asOf };
}
