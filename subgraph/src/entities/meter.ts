import { BigInt, ethereum } from "@graphprotocol/graph-ts";
import { MeterMark, MeterReading, MeterWeek } from "../../generated/schema";
import { eventId } from "../ids";
import { stamp } from "../stamp";

const WEEK = BigInt.fromI32(7 * 24 * 60 * 60);

/** Payments were brought into a week. */
export function count(event: ethereum.Event, number: BigInt, amount: BigInt, total: BigInt): void {
  const week = weekOf(number);
  week.counted = week.counted.plus(amount);
  week.save();

  const reading = new MeterReading(eventId(event));
  reading.week = week.id;
  reading.amount = amount;
  reading.total = total;
  stamp(reading, event);
  reading.save();
}

/** The total rose to a part of the limit. */
export function passMark(event: ethereum.Event, percent: i32, total: BigInt): void {
  const mark = new MeterMark(eventId(event));
  mark.percent = percent;
  mark.total = total;
  stamp(mark, event);
  mark.save();
}

function weekOf(number: BigInt): MeterWeek {
  const known = MeterWeek.load(number.toString());
  if (known) return known;
  const week = new MeterWeek(number.toString());
  week.number = number.toI32();
  week.beginsAt = number.times(WEEK);
  week.counted = BigInt.zero();
  return week;
}
