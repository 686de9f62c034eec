import { Address, BigInt } from "@graphprotocol/graph-ts";
import { Account } from "../../generated/schema";
import { OUTSIDER } from "../standings";

/** The account of an address. Whoever is met for the first time is an outsider without coins. */
export function accountOf(address: Address): Account {
  const known = Account.load(address);
  if (known) return known;
  const account = new Account(address);
  account.standing = OUTSIDER;
  account.heldUntil = BigInt.zero();
  account.balance = BigInt.zero();
  account.earned = BigInt.zero();
  account.spent = BigInt.zero();
  account.refunded = BigInt.zero();
  account.received = BigInt.zero();
  account.save();
  return account;
}
