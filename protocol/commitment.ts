import { bytesToHex, hexToBytes, isHex, size, type Hex } from "viem";

const SHORTEST_KEY = 32;

/** Whether a text is a key of the city: at least 32 bytes in hexadecimal. */
export function isCityKey(text: string): text is Hex {
  return isHex(text) && text.length % 2 === 0 && size(text) >= SHORTEST_KEY;
}

/**
 * One person as the chain knows them: HMAC-SHA-256 of the enrolment record under the city's key. One record gives one
 * commitment, so one wallet; without the key nobody can tell whose it is. Spaces around the record do not count.
 */
export async function commitmentOf(cityKey: Hex, record: string): Promise<Hex> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", new Uint8Array(hexToBytes(cityKey)), algorithm, false, ["sign"]);
  const message = new TextEncoder().encode(record.trim().normalize("NFC"));
  return bytesToHex(new Uint8Array(await crypto.subtle.sign("HMAC", key, message)));
}
