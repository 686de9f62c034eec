import * as v from "valibot";
import type { Hex } from "../../lib/hex.ts";
import { isCityKey } from "./commitment.ts";

const fileSchema = v.object({ key: v.pipe(v.string(), v.check(isCityKey)) });

/** The desk's key of the local town; undefined everywhere else. There a registrar enters it, for one session. */
export async function loadLocalCityKey(): Promise<Hex | undefined> {
  const response = await fetch("/town/desk-key.json").catch(() => undefined);
  if (response?.ok !== true) return undefined;
  const parsed = v.safeParse(fileSchema, await response.json().catch(() => undefined));
  return parsed.success ? (parsed.output.key as Hex) : undefined;
}
