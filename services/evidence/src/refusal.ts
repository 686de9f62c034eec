import type { ContentfulStatusCode } from "hono/utils/http-status";

/** Every reason this service refuses for, with the HTTP status that goes with it. */
export const REFUSALS = {
  Evidence_BadRequest: 400,
  Evidence_TooLarge: 413,
  Evidence_Busy: 503,
  Evidence_NotAPhoto: 422,
  Evidence_PhotoHasMetadata: 422,
  Evidence_OtherEvidence: 422,
  Evidence_BadSignature: 401,
  Evidence_SignatureExpired: 401,
  Evidence_NotClaimed: 409,
  Evidence_NoSession: 401,
  Evidence_SessionTooLong: 400,
  Evidence_NotAReader: 403,
  Evidence_NotFound: 404,
  Evidence_Erased: 410,
  Evidence_ChainUnavailable: 503,
  Evidence_Failed: 500,
} as const satisfies Record<string, ContentfulStatusCode>;

/** The name of a refusal, as the interface's catalogue knows it. */
export type RefusalName = keyof typeof REFUSALS;

/** A refusal on its way to the caller: a name and the values the sentence needs. */
export class Refused extends Error {
  readonly refusal: { name: RefusalName; args: readonly (string | number)[] };

  constructor(name: RefusalName, ...args: (string | number)[]) {
    super(name);
    this.refusal = { name, args };
  }
}
