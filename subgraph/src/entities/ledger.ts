import { BigInt, ethereum } from "@graphprotocol/graph-ts";
import { CurrentLedger, Ledger } from "../../generated/schema";
import { TOWN } from "../ids";
import { ASSOCIATION, DESK, ESCROW, LEAVER, MERCHANT, RESIDENT, SUSPENDED_MERCHANT, TREASURY } from "../standings";

/** Coins were issued to an account that stands so. */
export function issueInto(event: ethereum.Event, standing: string, amount: BigInt): void {
  const ledger = currentLedger();
  ledger.supply = ledger.supply.plus(amount);
  add(ledger, standing, amount);
  close(ledger, event);
}

/** Coins of an account that stands so were burned. */
export function burnFrom(event: ethereum.Event, standing: string, amount: BigInt): void {
  const ledger = currentLedger();
  ledger.supply = ledger.supply.minus(amount);
  add(ledger, standing, amount.neg());
  close(ledger, event);
}

/** Coins moved from one home to another: by a transfer, or because their holder became something else. */
export function moveBetweenHomes(event: ethereum.Event, from: string, to: string, amount: BigInt): void {
  if (amount.isZero()) return;
  const ledger = currentLedger();
  add(ledger, from, amount.neg());
  add(ledger, to, amount);
  close(ledger, event);
}

/**
 * What the escrow holds belongs to budget lines and to published tasks. The transfer that brings or takes the coins is
 * another event, and between the two the difference is unassigned.
 */
export function assignEscrow(event: ethereum.Event, budgets: BigInt, bounties: BigInt): void {
  const ledger = currentLedger();
  ledger.budgets = ledger.budgets.plus(budgets);
  ledger.bounties = ledger.bounties.plus(bounties);
  ledger.unassigned = ledger.unassigned.minus(budgets).minus(bounties);
  close(ledger, event);
}

function add(ledger: CurrentLedger, standing: string, amount: BigInt): void {
  if (standing == TREASURY) ledger.treasury = ledger.treasury.plus(amount);
  else if (standing == ESCROW) ledger.unassigned = ledger.unassigned.plus(amount);
  else if (standing == RESIDENT) ledger.residents = ledger.residents.plus(amount);
  else if (standing == ASSOCIATION) ledger.associations = ledger.associations.plus(amount);
  else if (standing == MERCHANT) ledger.merchants = ledger.merchants.plus(amount);
  else if (standing == SUSPENDED_MERCHANT) ledger.suspendedMerchants = ledger.suspendedMerchants.plus(amount);
  else if (standing == DESK) ledger.desk = ledger.desk.plus(amount);
  else if (standing == LEAVER) ledger.leavers = ledger.leavers.plus(amount);
  else ledger.outsiders = ledger.outsiders.plus(amount);
}

function currentLedger(): CurrentLedger {
  const known = CurrentLedger.load(TOWN);
  if (known) return known;
  const ledger = new CurrentLedger(TOWN);
  ledger.supply = BigInt.zero();
  ledger.treasury = BigInt.zero();
  ledger.budgets = BigInt.zero();
  ledger.bounties = BigInt.zero();
  ledger.unassigned = BigInt.zero();
  ledger.residents = BigInt.zero();
  ledger.leavers = BigInt.zero();
  ledger.associations = BigInt.zero();
  ledger.merchants = BigInt.zero();
  ledger.suspendedMerchants = BigInt.zero();
  ledger.desk = BigInt.zero();
  ledger.outsiders = BigInt.zero();
  return ledger;
}

/** Saves the ledger, and its row of this block. Later events of the same block write the same row again. */
function close(ledger: CurrentLedger, event: ethereum.Event): void {
  ledger.block = event.block.number;
  ledger.timestamp = event.block.timestamp;
  ledger.save();

  const row = new Ledger(event.block.number.toString());
  row.supply = ledger.supply;
  row.treasury = ledger.treasury;
  row.budgets = ledger.budgets;
  row.bounties = ledger.bounties;
  row.unassigned = ledger.unassigned;
  row.residents = ledger.residents;
  row.leavers = ledger.leavers;
  row.associations = ledger.associations;
  row.merchants = ledger.merchants;
  row.suspendedMerchants = ledger.suspendedMerchants;
  row.desk = ledger.desk;
  row.outsiders = ledger.outsiders;
  row.block = ledger.block;
  row.timestamp = ledger.timestamp;
  row.save();
}
