import { Address, BigInt, ethereum } from "@graphprotocol/graph-ts";
import { Account, HoldChange } from "../../generated/schema";
import { eventId } from "../ids";
import { stamp } from "../stamp";
import { accountOf } from "./account";

/** An account is held until a moment, at which the hold is over without any event. */
export function hold(event: ethereum.Event, address: Address, reason: i32, until: BigInt): void {
  const account = accountOf(address);
  account.heldUntil = until;
  account.holdReason = reason;
  account.save();

  const change = holdChange(event, account, "Held");
  change.reason = reason;
  change.until = until;
  change.save();
}

/** A hold was ended, before its time or after it had lapsed. */
export function release(event: ethereum.Event, address: Address): void {
  const account = accountOf(address);
  account.heldUntil = BigInt.zero();
  account.unset("holdReason");
  account.save();
  holdChange(event, account, "Released").save();
}

function holdChange(event: ethereum.Event, account: Account, kind: string): HoldChange {
  const change = new HoldChange(eventId(event));
  change.account = account.id;
  change.kind = kind;
  change.balance = account.balance;
  stamp(change, event);
  return change;
}
