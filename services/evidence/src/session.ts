import { createHmac, timingSafeEqual } from "node:crypto";
import type { Address } from "viem";
import * as v from "valibot";
import { addressField } from "@wesh/protocol/fields.ts";
import { Refused } from "./refusal.ts";

const claims = v.object({ reader: addressField, expiresAt: v.number() });

/** Hands out and reads session tokens: who reads, until when, and an HMAC over both. Nothing is kept. */
export class Sessions {
  readonly #key: Buffer;
  readonly #now: () => number;

  constructor(key: Buffer, now: () => number) {
    this.#key = key;
    this.#now = now;
  }

  /** A token for `reader` until `expiresAt` (unix seconds). */
  open(reader: string, expiresAt: number): string {
    const body = Buffer.from(JSON.stringify({ reader: reader.toLowerCase(), expiresAt })).toString("base64url");
    return `${body}.${this.#seal(body).toString("base64url")}`;
  }

  /** The reader of an `Authorization: Bearer` header; refuses a forged or old token. */
  readerOf(header: string | undefined): Address {
    const [body, seal] = header?.replace(/^Bearer /, "").split(".") ?? [];
    if (!body || !seal) throw new Refused("Evidence_NoSession");
    const expected = this.#seal(body);
    const given = Buffer.from(seal, "base64url");
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new Refused("Evidence_NoSession");
    const { reader, expiresAt } = v.parse(claims, JSON.parse(Buffer.from(body, "base64url").toString()));
    if (expiresAt <= this.#now()) throw new Refused("Evidence_NoSession");
    return reader;
  }

  #seal(body: string): Buffer {
    return createHmac("sha256", this.#key).update(`session\0${body}`).digest();
  }
}
