import * as v from "valibot";
import { addressField, bytesField } from "@wesh/protocol/fields.ts";

const KEY = "wesh.wallet";

const schema = v.strictObject({
  version: v.literal(1),
  /** The passkey's id as the authenticator knows it. */
  credentialId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{16,1400}$/)),
  /** x and y of the passkey: its public half. The secret half never leaves the authenticator. */
  publicKey: bytesField(64),
  address: addressField,
});

/** What this device remembers of the resident's wallet. Nothing of it is secret. */
export type StoredWallet = Omit<v.InferOutput<typeof schema>, "version">;

/** What stands on this device: nothing, something unreadable, or a wallet. */
export type Stored = { kind: "none" } | { kind: "broken" } | { kind: "stored"; wallet: StoredWallet };

const NONE: Stored = { kind: "none" };
const BROKEN: Stored = { kind: "broken" };

/** Reads what a device kept under this app's name. Anything that is not a wallet counts as broken. */
export function parseStoredWallet(text: string | null): Stored {
  if (text === null) return NONE;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  if (!parsed.success) return BROKEN;
  const { credentialId, publicKey, address } = parsed.output;
  return { kind: "stored", wallet: { credentialId, publicKey, address } };
}

let lastText: string | null = null;
let last: Stored = NONE;

/** What this device has now. The same object as long as nothing changed. */
export function readStoredWallet(): Stored {
  const text = localStorage.getItem(KEY);
  if (text !== lastText) {
    lastText = text;
    last = parseStoredWallet(text);
  }
  return last;
}

/** Remembers a wallet on this device. */
export function storeWallet({ credentialId, publicKey, address }: StoredWallet): void {
  localStorage.setItem(KEY, JSON.stringify({ version: 1, credentialId, publicKey, address }));
  window.dispatchEvent(new Event(KEY));
}

/** Forgets the wallet on this device. The passkey and the money stay where they are. */
export function forgetWallet(): void {
  localStorage.removeItem(KEY);
  window.dispatchEvent(new Event(KEY));
}

/** Tells when the wallet of this device changes, here or in another tab. */
export function watchStoredWallet(changed: () => void): () => void {
  window.addEventListener(KEY, changed);
  window.addEventListener("storage", changed);
  return () => {
    window.removeEventListener(KEY, changed);
    window.removeEventListener("storage", changed);
  };
}
