import { Address, BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { Recovery } from "../../generated/schema";
import { accountOf } from "./account";

/** A registrar proposed a new passkey for a wallet. */
export function proposeRecovery(
  event: ethereum.Event,
  number: BigInt,
  wallet: Address,
  registrar: Address,
  keyHash: Bytes,
  lapsesAt: BigInt,
): void {
  const recovery = new Recovery(number.toString());
  recovery.number = number;
  recovery.wallet = accountOf(wallet).id;
  recovery.keyHash = keyHash;
  recovery.state = "Proposed";
  recovery.proposer = accountOf(registrar).id;
  recovery.lapsesAt = lapsesAt;
  recovery.proposedAt = event.block.timestamp;
  recovery.block = event.block.number;
  recovery.transaction = event.transaction.hash;
  recovery.save();
}

/** A second registrar confirmed it. */
export function confirmRecovery(
  event: ethereum.Event,
  number: BigInt,
  registrar: Address,
  readyAt: BigInt,
  lapsesAt: BigInt,
): void {
  const recovery = recoveryOf(number);
  recovery.state = "Confirmed";
  recovery.confirmer = accountOf(registrar).id;
  recovery.readyAt = readyAt;
  recovery.lapsesAt = lapsesAt;
  recovery.confirmedAt = event.block.timestamp;
  recovery.save();
}

/** A passkey of the wallet stopped it. */
export function vetoRecovery(event: ethereum.Event, number: BigInt, calmUntil: BigInt): void {
  const recovery = end(event, number, "Vetoed");
  recovery.calmUntil = calmUntil;
  recovery.save();
}

/** One of its registrars took it back. */
export function withdrawRecovery(event: ethereum.Event, number: BigInt, registrar: Address): void {
  const recovery = end(event, number, "Withdrawn");
  recovery.withdrawnBy = accountOf(registrar).id;
  recovery.save();
}

/** The wallet has the new passkey only. */
export function carryOutRecovery(event: ethereum.Event, number: BigInt): void {
  end(event, number, "CarriedOut").save();
}

function end(event: ethereum.Event, number: BigInt, state: string): Recovery {
  const recovery = recoveryOf(number);
  recovery.state = state;
  recovery.endedAt = event.block.timestamp;
  return recovery;
}

/** A recovery that was proposed. The contract lets nothing happen to any other. */
function recoveryOf(number: BigInt): Recovery {
  return Recovery.load(number.toString()) as Recovery;
}
