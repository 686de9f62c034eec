import { BigInt, ethereum } from "@graphprotocol/graph-ts";
import { Rulebook, RuleChange } from "../../generated/schema";
import { eventId, TOWN } from "../ids";
import { stamp } from "../stamp";

// What the TaskRegistry holds to until the council decides otherwise; no event tells it.
const FIRST_APPEAL_DAYS = 14;

/** The council's rules as they are now. */
export function rulebook(): Rulebook {
  const known = Rulebook.load(TOWN);
  if (known) return known;
  const rules = new Rulebook(TOWN);
  rules.moves = BigInt.zero();
  rules.earningPausedUntil = BigInt.zero();
  rules.spendingPausedUntil = BigInt.zero();
  rules.redeemingPausedUntil = BigInt.zero();
  rules.twoInspectorsFrom = BigInt.zero();
  rules.recheckPercent = 0;
  rules.smallReward = BigInt.zero();
  rules.appealDays = FIRST_APPEAL_DAYS;
  rules.lastDay = BigInt.zero();
  rules.guaranteedUntil = BigInt.zero();
  return rules;
}

/** A change of a rule, still to be completed and saved. */
export function ruleChange(event: ethereum.Event, kind: string): RuleChange {
  const change = new RuleChange(eventId(event));
  change.kind = kind;
  stamp(change, event);
  return change;
}
