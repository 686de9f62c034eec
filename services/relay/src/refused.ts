import { decodeRefusal, type Refusal } from "@wesh/protocol/refusal.ts";

/** HTTP statuses a refusal can have. */
export type RefusalStatus = 400 | 404 | 409 | 413 | 422 | 429 | 503;

/** An act that is not carried, and why. */
export class Refused extends Error {
  readonly refusal: Refusal;
  readonly status: RefusalStatus;

  constructor(status: RefusalStatus, name: string, ...args: unknown[]) {
    super(name);
    this.status = status;
    this.refusal = { name, args };
  }
}

/**
 * What a failed call means to the one who asked: the contract's own refusal, or that the chain gave no answer. A revert
 * without a known error has a name of its own, so that it is never mistaken for a network that is down.
 */
export function refusedBy(failure: unknown): Refused {
  if (failure instanceof Refused) return failure;
  const refusal = decodeRefusal(failure);
  if (refusal) return new Refused(422, refusal.name, ...refusal.args);
  return isRevert(failure) ? new Refused(422, "Relay_Reverted") : new Refused(503, "Relay_ChainUnreachable");
}

function isRevert(failure: unknown): boolean {
  for (let next = failure, depth = 0; next instanceof Error && depth < 16; next = next.cause, depth++) {
    if (next.name === "ExecutionRevertedError" || /revert/i.test(next.message)) return true;
  }
  return false;
}
