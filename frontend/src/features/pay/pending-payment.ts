import { actSchema, actToJson } from "@wesh/protocol/acts.ts";
import * as v from "valibot";
import type { SignedForPayment } from "../../chain/resident/paying.ts";

const KEY = "wesh.payment";

const schema = v.strictObject({ act: v.pipe(v.string(), v.parseJson(), actSchema), code: v.optional(v.string()) });

/** Reads a payment that was kept; undefined for anything else. */
export function parsePending(text: string | null): SignedForPayment | undefined {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  if (!parsed.success || parsed.output.act.kind !== "payment") return undefined;
  return { act: parsed.output.act, code: parsed.output.code };
}

/** The payment that was signed on this device and is not known to be paid or too old. */
export function readPending(): SignedForPayment | undefined {
  return parsePending(localStorage.getItem(KEY));
}

/** Keeps a signed payment until its end is known, so that a reload or a flat battery never leads to paying twice. */
export function keepPending({ act, code }: SignedForPayment): void {
  localStorage.setItem(KEY, JSON.stringify({ act: actToJson(act), code }));
}

/** The payment's end is known. */
export function dropPending(): void {
  localStorage.removeItem(KEY);
}
