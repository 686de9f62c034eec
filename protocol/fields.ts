import { getAddress, isAddress, isHex, size, type Address, type Hex } from "viem";
import * as v from "valibot";

/** An address in any spelling with a right checksum; gives the checksummed form. */
export const addressField = v.pipe(
  v.string(),
  v.check((text) => isAddress(text), "not an address"),
  v.transform((text): Address => getAddress(text)),
);

/** A whole number as JSON carries it: decimal text of at most 78 digits, inside 256 bits. */
export const integerField = v.pipe(
  v.string(),
  v.regex(/^(0|[1-9]\d{0,77})$/, "not a whole number"),
  v.transform((text) => BigInt(text)),
  v.check((value) => value < 2n ** 256n, "larger than 256 bits"),
);

/** Hexadecimal bytes of exactly this many bytes, in lower case. */
export function bytesField(length: number) {
  return v.pipe(
    v.string(),
    v.check((text) => isHex(text) && text.length === 2 + 2 * length, `not ${length} bytes`),
    v.transform((text) => text.toLowerCase() as Hex),
  );
}

/** Hexadecimal bytes of at most this many bytes. */
export function bytesUpToField(longest: number) {
  return v.pipe(
    v.string(),
    v.check((text) => isHex(text) && text.length % 2 === 0 && size(text) <= longest, `not up to ${longest} bytes`),
    v.transform((text) => text.toLowerCase() as Hex),
  );
}
