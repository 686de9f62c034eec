import { assert, type Assertion, type Passkey } from "@wesh/protocol/passkey.ts";
import { bytesToHex } from "viem";
import { createWebAuthnCredential, toWebAuthnAccount } from "viem/account-abstraction";
import type { Hex } from "../../lib/hex.ts";
import { Refused } from "../../lib/refused.ts";

const CITY = "Heerlen Euro";

/** Whether this browser can make and use passkeys. */
export function isPasskeyPossible(): boolean {
  return typeof PublicKeyCredential !== "undefined" && typeof navigator.credentials?.create === "function";
}

/** The refusal behind what the browser threw. Who closes the prompt has refused nothing and lost nothing. */
export function asPasskeyRefusal(failure: unknown): Refused {
  const names = new Set<string>();
  for (let next = failure; next instanceof Error && names.size < 8; next = next.cause) names.add(next.name);
  if (names.has("NotAllowedError") || names.has("AbortError")) return new Refused("App_PasskeyCancelled");
  const unsupported = ["NotSupportedError", "SecurityError", "ConstraintError"].some((name) => names.has(name));
  const refused = new Refused(unsupported ? "App_PasskeyUnsupported" : "App_Unknown");
  refused.cause = failure;
  return refused;
}

async function prompt<Answer>(show: () => Promise<Answer>): Promise<Answer> {
  if (!isPasskeyPossible()) throw new Refused("App_PasskeyUnsupported");
  try {
    return await show();
  } catch (failure) {
    throw asPasskeyRefusal(failure);
  }
}

/** A new passkey: its id and its public half. */
export interface NewPasskey {
  credentialId: string;
  publicKey: Hex;
}

/** Asks the device to make a passkey under this name. It can be found again without knowing its id. */
export async function makePasskey(name: string): Promise<NewPasskey> {
  const { id, publicKey } = await prompt(() =>
    createWebAuthnCredential({
      // A random handle: two residents on one phone must not overwrite each other's passkey.
      user: { id: crypto.getRandomValues(new Uint8Array(16)), name, displayName: name },
      rp: { id: window.location.hostname, name: CITY },
      authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
    }),
  );
  return { credentialId: id, publicKey };
}

/** A passkey that signs by the browser's prompt. */
export function browserPasskey({ credentialId, publicKey }: NewPasskey): Passkey {
  const account = toWebAuthnAccount({ credential: { id: credentialId, publicKey }, rpId: window.location.hostname });
  return { id: credentialId, publicKey, sign: (challenge) => prompt(() => account.sign(challenge)) };
}

/** What a passkey signed to show that it is there. */
export interface Recognition {
  credentialId: string;
  assertion: Assertion;
}

/** Asks for a signature of one passkey, or of whichever the person chooses, over something nobody could foresee. */
export async function recognisePasskey(credentialId?: string): Promise<Recognition> {
  let chosen = "";
  // Without an id the browser offers every passkey of this town; without a public key it can sign all the same.
  const passkey = browserPasskey({ credentialId: credentialId ?? "", publicKey: "0x" });
  const sign: Passkey["sign"] = async (challenge) => {
    const signed = await passkey.sign(challenge);
    chosen = signed.raw.id;
    return signed;
  };
  const hash = bytesToHex(crypto.getRandomValues(new Uint8Array(32)));
  const assertion = await assert({ ...passkey, sign }, hash);
  return { credentialId: chosen, assertion };
}
