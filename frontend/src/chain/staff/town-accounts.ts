import * as v from "valibot";
import type { Address, Hex } from "../../lib/hex.ts";

const hex = v.pipe(
  v.string(),
  v.regex(/^0x[0-9a-fA-F]+$/),
  v.transform((text) => text as Hex),
);

const accountsSchema = v.array(v.object({ role: v.string(), name: v.string(), address: hex, privateKey: hex }));

/** A ready-made sign-in choice of the local town. Its key is public: it belongs to a well-known test phrase. */
export interface TownAccount {
  role: string;
  name: string;
  address: Address;
  privateKey: Hex;
}

/** The ready-made sign-in choices; empty outside the local town. */
export async function loadTownAccounts(): Promise<TownAccount[]> {
  const response = await fetch("/town/accounts.json").catch(() => undefined);
  if (response?.ok !== true) return [];
  const parsed = v.safeParse(accountsSchema, await response.json().catch(() => undefined));
  return parsed.success ? parsed.output : [];
}
