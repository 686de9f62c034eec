import { BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { Allowance, AllowanceEntry, AllowanceLimit, Claim, Resident } from "../../generated/schema";
import { allowanceEntryId, allowanceId, allowanceLimitId } from "../ids";
import { stamp } from "../stamp";

// A month is numbered from January of this year, which is 1.
const FIRST_YEAR = 2024;
const MONTHS = 12;

/** A claim, or a share in one, took room in a month. */
export function reserve(
  event: ethereum.Event,
  claim: Claim,
  share: string | null,
  resident: Bytes,
  month: i32,
  amount: BigInt,
): void {
  const allowance = addToMonth(resident, month, amount);
  const entry = allowanceEntry(event, allowance, "Reserved", claim, share, month, amount);
  entry.withinCaps = fits(entry);
  entry.save();
}

/** What would have been paid in a month never will be. */
export function free(
  event: ethereum.Event,
  claim: Claim,
  share: string | null,
  resident: Bytes,
  month: i32,
  amount: BigInt,
): void {
  const allowance = addToMonth(resident, month, amount.neg());
  const entry = allowanceEntry(event, allowance, "Freed", claim, share, month, amount);
  entry.withinCaps = true;
  entry.save();
}

function addToMonth(resident: Bytes, month: i32, amount: BigInt): Allowance {
  const allowance = allowanceOf(resident, FIRST_YEAR + (month - 1) / MONTHS);
  const months = allowance.months;
  months[placeOf(month)] = months[placeOf(month)].plus(amount);
  allowance.months = months;
  allowance.used = allowance.used.plus(amount);
  allowance.save();
  return allowance;
}

function allowanceOf(resident: Bytes, year: i32): Allowance {
  const id = allowanceId(resident, year);
  const known = Allowance.load(id);
  if (known) return known;
  const allowance = new Allowance(id);
  allowance.resident = resident;
  allowance.year = year;
  allowance.months = new Array<BigInt>(MONTHS).fill(BigInt.zero());
  allowance.used = BigInt.zero();
  return allowance;
}

/** What happened to the room, with the limits of that moment. */
function allowanceEntry(
  event: ethereum.Event,
  allowance: Allowance,
  kind: string,
  claim: Claim,
  share: string | null,
  month: i32,
  amount: BigInt,
): AllowanceEntry {
  const entry = new AllowanceEntry(allowanceEntryId(event, allowance.resident));
  entry.allowance = allowance.id;
  entry.resident = allowance.resident;
  entry.kind = kind;
  entry.claim = claim.id;
  entry.share = share;
  entry.month = month;
  entry.amount = amount;
  entry.monthUsed = allowance.months[placeOf(month)];
  entry.yearUsed = allowance.used;
  stamp(entry, event);

  const resident = Resident.load(allowance.resident);
  if (!resident) return entry;
  entry.tier = resident.tier;
  const limit = AllowanceLimit.load(allowanceLimitId(allowance.year, resident.tier));
  if (!limit) return entry;
  entry.monthly = limit.monthly;
  entry.yearly = limit.yearly;
  return entry;
}

function fits(entry: AllowanceEntry): boolean {
  if (entry.monthly === null || entry.yearly === null) return false;
  return entry.monthUsed.le(entry.monthly as BigInt) && entry.yearUsed.le(entry.yearly as BigInt);
}

/** Where a month stands in its year, from 0. */
function placeOf(month: i32): i32 {
  return (month - 1) % MONTHS;
}
