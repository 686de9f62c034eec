import * as v from "valibot";
import type { Address, Hex } from "../lib/hex.ts";

const wholeText = v.pipe(v.string(), v.regex(/^-?\d+$/, "not a whole number"));

/** BigInt as the subgraph writes it: cents, task ids. */
export const whole = v.pipe(
  wholeText,
  v.transform((text) => BigInt(text)),
);

/** A BigInt that is small enough for a number: moments in unix seconds, counts. */
export const seconds = v.pipe(
  v.union([wholeText, v.number()]),
  v.transform((value) => Number(value)),
  v.safeInteger(),
);

/** Bytes as hexadecimal text. */
export const bytes = v.pipe(
  v.string(),
  v.regex(/^0x[0-9a-f]*$/i, "not bytes"),
  v.transform((text) => text as Hex),
);

/** An account's address as the subgraph writes it: in lower case. */
export const account = v.pipe(
  v.string(),
  v.regex(/^0x[0-9a-f]{40}$/i, "not an address"),
  v.transform((text) => text as Address),
);

/** An account of the subgraph, by its address. */
export const accountOf = v.pipe(
  v.object({ id: account }),
  v.transform(({ id }) => id),
);

/** Microdegrees to degrees. */
export const degrees = v.pipe(
  v.number(),
  v.transform((microdegrees) => microdegrees / 1e6),
);
