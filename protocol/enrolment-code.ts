import { getAddress, isAddress, isAddressEqual, zeroAddress, type Address } from "viem";
import { accept, refuse, type Outcome } from "./refusal.ts";

const PREFIX = "wesh:enrol:";
const CODE = /^(?:wesh:enrol:)?(0x[0-9a-f]{40})$/i;

/** What a resident shows at the desk to be enrolled: the address of the wallet, as text for a QR code. */
export function formatEnrolmentCode(wallet: Address): string {
  return PREFIX + getAddress(wallet);
}

/**
 * Reads a scanned or typed enrolment code, with or without its prefix and whatever spaces the typist left in. The address
 * must carry its checksum (its upper and lower case letters): with one wrong character another wallet would be enrolled.
 */
export function parseEnrolmentCode(text: string): Outcome<Address> {
  const match = CODE.exec(text.replace(/\s/g, ""));
  const wallet = match?.[1]?.replace(/^0X/, "0x");
  if (wallet === undefined) return refuse("EnrolmentCode_Unreadable");
  // Asked without the checksum first: viem takes an address all in lower case for a right one.
  if (!isAddress(wallet, { strict: false }) || getAddress(wallet) !== wallet) return refuse("EnrolmentCode_Mistyped");
  return isAddressEqual(wallet, zeroAddress) ? refuse("EnrolmentCode_Unreadable") : accept(wallet);
}
