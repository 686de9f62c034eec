import { BigInt, ethereum } from "@graphprotocol/graph-ts";
import { AllowanceLimit, AllowanceYear } from "../../generated/schema";
import { allowanceLimitId } from "../ids";
import { ruleChange } from "./rule-change";

const MONTHS = 12;
const FIRST_YEAR = 1970;
const SECONDS_OF_YEAR = 31_556_952; // on average

/** The council set, changed or took back a calendar year. */
export function setYear(event: ethereum.Event, number: i32, boundaries: BigInt[], hourlyMaximum: BigInt): void {
  const change = ruleChange(event, "YearSet");
  const known = AllowanceYear.load(number.toString());
  if (known) change.previous = known.hourlyMaximum;
  change.current = hourlyMaximum;
  change.year = number;
  change.boundaries = boundaries;
  change.save();

  const year = known ? known : new AllowanceYear(number.toString());
  year.year = number;
  year.boundaries = boundaries;
  year.hourlyMaximum = hourlyMaximum;
  year.changedAt = event.block.timestamp;
  year.save();
}

/** The council set or changed what a tier may earn in a year. */
export function setLimits(event: ethereum.Event, year: i32, tier: i32, monthly: BigInt, yearly: BigInt): void {
  const limit = new AllowanceLimit(allowanceLimitId(year, tier));
  limit.year = year;
  limit.tier = tier;
  limit.monthly = monthly;
  limit.yearly = yearly;
  limit.changedAt = event.block.timestamp;
  limit.save();

  const change = ruleChange(event, "LimitsSet");
  change.year = year;
  change.tier = tier;
  change.monthly = monthly;
  change.yearly = yearly;
  change.save();
}

/** Highest reward per norm hour at a moment; null when no calendar year was set for it. */
export function hourlyMaximumAt(moment: BigInt): BigInt | null {
  // The calendar year of the moment is this one or, near New Year, one beside it.
  const about = FIRST_YEAR + moment.div(BigInt.fromI32(SECONDS_OF_YEAR)).toI32();
  for (let number = about - 1; number <= about + 1; number++) {
    const year = AllowanceYear.load(number.toString());
    if (year && year.boundaries[0].le(moment) && year.boundaries[MONTHS].gt(moment)) return year.hourlyMaximum;
  }
  return null;
}
