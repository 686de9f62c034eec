import {
  MerchantApplied,
  MerchantApproved,
  MerchantSuspended,
  MerchantReinstated,
  MerchantMoved,
  MerchantExtended,
  MerchantEnded,
} from "../../generated/MerchantRegistry/MerchantRegistry";
import { apply, approve, end, extend, move, reinstate, suspend } from "../entities/merchant";

export function handleMerchantApplied(event: MerchantApplied): void {
  const params = event.params;
  apply(event, params.merchant, params.tradingName, params.trade, params.place.latitude, params.place.longitude);
}

export function handleMerchantApproved(event: MerchantApproved): void {
  approve(event, event.params.merchant, event.params.contractEnd);
}

export function handleMerchantSuspended(event: MerchantSuspended): void {
  suspend(event, event.params.merchant, event.params.reason);
}

export function handleMerchantReinstated(event: MerchantReinstated): void {
  reinstate(event, event.params.merchant);
}

export function handleMerchantMoved(event: MerchantMoved): void {
  move(event, event.params.merchant, event.params.place.latitude, event.params.place.longitude);
}

export function handleMerchantExtended(event: MerchantExtended): void {
  extend(event, event.params.merchant, event.params.contractEnd);
}

export function handleMerchantEnded(event: MerchantEnded): void {
  end(event, event.params.merchant);
}
