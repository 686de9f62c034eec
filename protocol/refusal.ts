import { decodeErrorResult, isHex, type Abi, type Hex } from "viem";
import { entryPoint08Abi } from "viem/account-abstraction";
import * as abis from "./generated/abis.ts";

/** Why something is refused: the name of a custom error, or of a refusal of a service, and its values. */
export interface Refusal {
  name: string;
  args: readonly unknown[];
}

/** A value, or the reason there is none. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; refusal: Refusal };

/** The outcome of something that worked. */
export function accept<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

/** The outcome of something refused. */
export function refuse(name: string, ...args: unknown[]): Outcome<never> {
  return { ok: false, refusal: { name, args } };
}

/** Every custom error of the town, once. */
const ERRORS: Abi = [...Object.values<Abi>(abis), entryPoint08Abi].flatMap((abi) =>
  abi.filter((entry) => entry.type === "error"),
);

/** What a contract answered when it reverted; undefined when the bytes are no error the town knows. */
export function decodeRevert(data: Hex): Refusal | undefined {
  try {
    const { errorName, args } = decodeErrorResult({ abi: ERRORS, data });
    return innerRefusal(errorName, args) ?? { name: errorName, args: args ?? [] };
  } catch {
    return undefined;
  }
}

/** The refusal inside a failed call, however deep viem or the node wrapped it; undefined for other failures. */
export function decodeRefusal(failure: unknown): Refusal | undefined {
  const seen = new Set<unknown>();
  const waiting: unknown[] = [failure];
  for (let next = waiting.shift(); next !== undefined && seen.size < 32; next = waiting.shift()) {
    if (typeof next === "string") {
      const refusal = isHex(next) ? decodeRevert(next) : undefined;
      if (refusal) return refusal;
    } else if (typeof next === "object" && next !== null && !seen.has(next)) {
      seen.add(next);
      const { raw, data, cause, error } = next as Record<string, unknown>;
      waiting.push(...[raw, data, cause, error].filter((part) => part !== undefined && part !== null));
    }
  }
  return undefined;
}

/** The same refusal with values that JSON can carry: integers become decimal text. */
export function refusalToJson({ name, args }: Refusal): Refusal {
  const plain = (_key: string, value: unknown) => (typeof value === "bigint" ? value.toString() : value);
  return { name, args: JSON.parse(JSON.stringify(args, plain)) as unknown[] };
}

// The EntryPoint wraps what the wallet answered; people want the wallet's reason.
function innerRefusal(errorName: string, args: readonly unknown[] | undefined): Refusal | undefined {
  const inner = errorName === "FailedOpWithRevert" ? args?.[2] : undefined;
  return isHex(inner) && inner !== "0x" ? decodeRevert(inner) : undefined;
}
