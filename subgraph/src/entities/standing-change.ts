import { Address, ethereum } from "@graphprotocol/graph-ts";
import { StandingChange } from "../../generated/schema";
import { eventId } from "../ids";
import { stamp } from "../stamp";
import { STANDINGS } from "../standings";
import { accountOf } from "./account";
import { moveBetweenHomes } from "./ledger";

/** An account became something else to the town, and what it holds has another home from now on. */
export function changeStanding(event: ethereum.Event, address: Address, previous: i32, current: i32): void {
  const account = accountOf(address);
  account.standing = STANDINGS[current];
  account.save();
  moveBetweenHomes(event, STANDINGS[previous], STANDINGS[current], account.balance);

  const change = new StandingChange(eventId(event));
  change.account = account.id;
  change.previous = STANDINGS[previous];
  change.current = STANDINGS[current];
  change.balance = account.balance;
  stamp(change, event);
  change.save();
}
