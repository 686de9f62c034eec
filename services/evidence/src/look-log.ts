import { createHmac, randomUUID } from "node:crypto";
import type { Storage } from "unstorage";

/** A look at evidence, before it is made pseudonymous. */
export interface Look {
  reader: string;
  resident: string;
  taskId: string;
  round: number;
  photo: string | null;
}

/**
 * The log of looks: one object per look, written once and never touched again. People appear as keyed pseudonyms, so
 * only the holder of the key can say whose looks these are.
 */
export class LookLog {
  readonly #storage: Storage;
  readonly #key: Buffer;
  readonly #now: () => number;

  constructor(storage: Storage, key: Buffer, now: () => number) {
    this.#storage = storage;
    this.#key = key;
    this.#now = now;
  }

  /** Writes a look down. Whoever shows evidence waits for this first. */
  async write(look: Look): Promise<void> {
    const at = new Date(this.#now() * 1000).toISOString();
    const entry = { ...look, at, reader: this.pseudonym(look.reader), resident: this.pseudonym(look.resident) };
    const name = `${at.replaceAll(":", "").replaceAll(".", "")}-${randomUUID()}`;
    await this.#storage.setItem(`looks:${at.slice(0, 10)}:${name}`, entry);
  }

  /** The pseudonym of an address in this log. */
  pseudonym(address: string): string {
    return createHmac("sha256", this.#key).update(`look\0${address.toLowerCase()}`).digest("hex").slice(0, 32);
  }
}
