import { LimitsSet, YearSet } from "../../generated/AllowanceCaps/AllowanceCaps";
import { setLimits, setYear } from "../entities/allowance-year";

export function handleYearSet(event: YearSet): void {
  setYear(event, event.params.year, event.params.boundaries, event.params.hourlyMaximum);
}

export function handleLimitsSet(event: LimitsSet): void {
  setLimits(event, event.params.year, event.params.tier, event.params.monthly, event.params.yearly);
}
