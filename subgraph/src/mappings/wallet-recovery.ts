import {
  RecoveryProposed,
  RecoveryConfirmed,
  RecoveryVetoed,
  RecoveryWithdrawn,
  RecoveryCarriedOut,
} from "../../generated/WalletRecovery/WalletRecovery";
import {
  carryOutRecovery,
  confirmRecovery,
  proposeRecovery,
  vetoRecovery,
  withdrawRecovery,
} from "../entities/recovery";

export function handleRecoveryProposed(event: RecoveryProposed): void {
  const params = event.params;
  proposeRecovery(event, params.id, params.wallet, params.registrar, params.keyHash, params.lapsesAt);
}

export function handleRecoveryConfirmed(event: RecoveryConfirmed): void {
  const params = event.params;
  confirmRecovery(event, params.id, params.registrar, params.readyAt, params.lapsesAt);
}

export function handleRecoveryVetoed(event: RecoveryVetoed): void {
  vetoRecovery(event, event.params.id, event.params.calmUntil);
}

export function handleRecoveryWithdrawn(event: RecoveryWithdrawn): void {
  withdrawRecovery(event, event.params.id, event.params.registrar);
}

export function handleRecoveryCarriedOut(event: RecoveryCarriedOut): void {
  carryOutRecovery(event, event.params.id);
}
