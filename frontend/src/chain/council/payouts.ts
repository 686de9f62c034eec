import { codeOfReturn, type ReturnReason } from "@wesh/protocol/return-reasons.ts";
import { bytesToHex, concat, keccak256 } from "viem";
import type { Hex } from "../../lib/hex.ts";
import { writeAsStaff, type Included } from "../staff/write.ts";

/** Freezes the oldest open batch. A payout clerk at any time; anyone when it has waited for 14 days. */
export function closeBatch(as: "clerk" | "anyone"): Promise<Included> {
  const functionName = as === "clerk" ? "closeBatch" : "closeOverdueBatch";
  return writeAsStaff({ contract: "RedemptionDesk", functionName, args: [] });
}

/** Gives a redemption that the bank could not pay back to its shop. */
export function returnItem(id: bigint, reason: ReturnReason): Promise<Included> {
  return writeAsStaff({ contract: "RedemptionDesk", functionName: "returnItem", args: [id, codeOfReturn(reason)] });
}

/** Confirms that the bank paid all that is left of a batch, which burns its coins. */
export function confirmBatch(batch: bigint, bankStatement: Hex): Promise<Included> {
  return writeAsStaff({ contract: "RedemptionDesk", functionName: "confirm", args: [batch, bankStatement] });
}

/** A bank statement as the chain gets it: a hash with a salt, so that nobody can guess what is in it. */
export interface SealedStatement {
  salt: Hex;
  hash: Hex;
}

/** Seals a bank statement: keccak-256 of a fresh salt followed by the file. The file never leaves this device. */
export async function sealStatement(file: Blob): Promise<SealedStatement> {
  const salt = bytesToHex(crypto.getRandomValues(new Uint8Array(32)));
  return { salt, hash: await statementHash(salt, file) };
}

/** What the chain has of a statement with this salt. */
export async function statementHash(salt: Hex, file: Blob): Promise<Hex> {
  return keccak256(concat([salt, bytesToHex(new Uint8Array(await file.arrayBuffer()))]));
}
