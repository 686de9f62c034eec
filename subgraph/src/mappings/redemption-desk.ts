import {
  RedemptionRequested,
  RedemptionCancelled,
  BatchClosed,
  RedemptionReturned,
  BatchConfirmed,
  RedemptionReclaimed,
  GuaranteeExtended,
} from "../../generated/RedemptionDesk/RedemptionDesk";
import { cancel, reclaim, request, returnItem } from "../entities/redemption";
import { close, confirm } from "../entities/redemption-batch";
import { extendGuarantee } from "../entities/rules";

export function handleRedemptionRequested(event: RedemptionRequested): void {
  const params = event.params;
  request(event, params.id, params.merchant, params.batch, params.amount, params.redemptionReference);
}

export function handleRedemptionCancelled(event: RedemptionCancelled): void {
  cancel(event, event.params.id);
}

export function handleBatchClosed(event: BatchClosed): void {
  close(event, event.params.batch, event.params.closer, event.params.items, event.params.amount);
}

export function handleRedemptionReturned(event: RedemptionReturned): void {
  returnItem(event, event.params.id, event.params.reason);
}

export function handleBatchConfirmed(event: BatchConfirmed): void {
  const params = event.params;
  confirm(event, params.batch, params.confirmer, params.amount, params.bankStatement);
}

export function handleRedemptionReclaimed(event: RedemptionReclaimed): void {
  reclaim(event, event.params.id);
}

export function handleGuaranteeExtended(event: GuaranteeExtended): void {
  extendGuarantee(event, event.params.previous, event.params.current);
}
