/** Bytes as hexadecimal text. */
export type Hex = `0x${string}`;

/** An account's address. */
export type Address = Hex;

/** "0x12ab…9f3c": enough to compare by eye, never enough to pay to. */
export function shortAddress(address: string): string {
  return `${address.slice(0, 6)}…${address.slice(-4)}`;
}

/** Whether a text is 32 bytes in hexadecimal, such as a payment's reference. */
export function isBytes32(text: string): text is Hex {
  return /^0x[0-9a-f]{64}$/i.test(text);
}
