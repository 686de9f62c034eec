import { decodeRefusal } from "@wesh/protocol/refusal.ts";
import { HttpRequestError, TimeoutError, UserRejectedRequestError, BaseError } from "viem";
import { isOnline } from "../lib/online.ts";
import { Refused } from "../lib/refused.ts";

function nameOf(error: unknown): string {
  const has = (kind: new (...args: never[]) => Error) =>
    error instanceof kind || (error instanceof BaseError && error.walk((inner) => inner instanceof kind) !== null);
  if (has(UserRejectedRequestError)) return "App_WalletRefused";
  if (has(HttpRequestError) || has(TimeoutError)) return isOnline() ? "App_ChainDown" : "App_Offline";
  return "App_Unknown";
}

/** Any failure of the chain as a named refusal: the contract's own error when there is one. */
export function asRefused(error: unknown): Refused {
  if (error instanceof Refused) return error;
  const refusal = decodeRefusal(error);
  if (refusal !== undefined) return new Refused(refusal.name, refusal.args);
  const refused = new Refused(nameOf(error));
  refused.cause = error;
  return refused;
}

/** Asks the chain something; a failure comes back as a named refusal. */
export async function ask<Answer>(question: () => Promise<Answer>): Promise<Answer> {
  try {
    return await question();
  } catch (error) {
    throw asRefused(error);
  }
}

/** Takes the value of an outcome, or throws its refusal. */
export function take<Value>(
  outcome: { ok: true; value: Value } | { ok: false; refusal: { name: string; args: readonly unknown[] } },
): Value {
  if (outcome.ok) return outcome.value;
  throw new Refused(outcome.refusal.name, outcome.refusal.args);
}
