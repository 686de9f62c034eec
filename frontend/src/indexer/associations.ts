import * as v from "valibot";
import type { Address } from "../lib/hex.ts";
import { askIndexer, type Answer } from "./client.ts";
import { account } from "./scalars.ts";

const MOST = 200;

/** The associations that can get a reward, by their address: the chain keeps no names. */
export async function readAssociations(): Promise<Answer<Address[]>> {
  const { data, asOf } = await askIndexer(
    `accounts(where: { standing: Association }, orderBy: id, first: ${MOST}) { id }`,
    v.object({ accounts: v.array(v.object({ id: account })) }),
  );
  return { data: data.accounts.map(({ id }) => id), asOf };
}
