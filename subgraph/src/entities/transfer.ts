import { Address, BigInt, ethereum } from "@graphprotocol/graph-ts";
import { Account, BudgetEntry, DeskEntry, Transfer } from "../../generated/schema";
import { eventId, eventIdBefore, previousEventId } from "../ids";
import { stamp } from "../stamp";
import { accountOf } from "./account";
import { burnFrom, issueInto, moveBetweenHomes } from "./ledger";
import { ASSOCIATION, DESK, ESCROW, LEAVER, MERCHANT, RESIDENT, SUSPENDED_MERCHANT, TREASURY } from "../standings";

const EARNED = "Earned";
const REDEEMED = "Redeemed";
const PAYOUT_RETURNED = "PayoutReturned";

/** Coins moved, were issued or were burned. */
export function transfer(event: ethereum.Event, from: Address, to: Address, amount: BigInt): void {
  const transfer = new Transfer(eventId(event));
  transfer.amount = amount;
  if (from.equals(Address.zero())) issue(event, transfer, to);
  else if (to.equals(Address.zero())) burn(event, transfer, from);
  else move(event, transfer, from, to);
  stamp(transfer, event);
  transfer.save();
}

function issue(event: ethereum.Event, transfer: Transfer, to: Address): void {
  const recipient = changeBalance(to, transfer.amount);
  transfer.kind = "Issued";
  transfer.to = recipient.id;
  transfer.toStanding = recipient.standing;
  issueInto(event, recipient.standing, transfer.amount);
}

function burn(event: ethereum.Event, transfer: Transfer, from: Address): void {
  const sender = changeBalance(from, transfer.amount.neg());
  transfer.kind = "Burned";
  transfer.from = sender.id;
  transfer.fromStanding = sender.standing;
  burnFrom(event, sender.standing, transfer.amount);
  // The desk says that it confirms a batch, and the coins burn in the very next event.
  const entry = DeskEntry.load(previousEventId(event));
  if (entry) transfer.batch = entry.batch;
}

function move(event: ethereum.Event, transfer: Transfer, from: Address, to: Address): void {
  const sender = changeBalance(from, transfer.amount.neg());
  const recipient = changeBalance(to, transfer.amount);
  transfer.kind = kindOf(sender.standing, recipient.standing);
  transfer.from = sender.id;
  transfer.fromStanding = sender.standing;
  transfer.to = recipient.id;
  transfer.toStanding = recipient.standing;
  moveBetweenHomes(event, sender.standing, recipient.standing, transfer.amount);
  if (transfer.kind == EARNED) nameClaim(event, transfer);
  if (transfer.kind == REDEEMED || transfer.kind == PAYOUT_RETURNED) nameRedemption(event, transfer);
}

/** The registry says whom it pays, and the coins move in the very next event. */
function nameClaim(event: ethereum.Event, transfer: Transfer): void {
  const entry = BudgetEntry.load(previousEventId(event));
  if (entry) transfer.claim = entry.claim;
}

/** The desk says what it takes or gives back just before the coins move; a signed authorization is told in between. */
function nameRedemption(event: ethereum.Event, transfer: Transfer): void {
  const before = DeskEntry.load(previousEventId(event));
  const entry = before ? before : DeskEntry.load(eventIdBefore(event, 2));
  if (entry) transfer.redemption = entry.redemption;
}

function changeBalance(address: Address, amount: BigInt): Account {
  const account = accountOf(address);
  account.balance = account.balance.plus(amount);
  account.save();
  return account;
}

function kindOf(from: string, to: string): string {
  const spends = from == RESIDENT || from == LEAVER || from == ASSOCIATION;
  const sells = from == MERCHANT || from == SUSPENDED_MERCHANT;
  if (from == TREASURY && to == ESCROW) return "Funded";
  if (from == ESCROW && to == TREASURY) return "Returned";
  if (from == ESCROW && (to == RESIDENT || to == ASSOCIATION)) return EARNED;
  if (spends && to == MERCHANT) return "Spent";
  if (sells && (to == RESIDENT || to == LEAVER || to == ASSOCIATION)) return "Refunded";
  if (spends && to == ASSOCIATION) return "Given";
  if (sells && to == DESK) return REDEEMED;
  if (from == DESK && (to == MERCHANT || to == SUSPENDED_MERCHANT)) return PAYOUT_RETURNED;
  return "Other";
}
