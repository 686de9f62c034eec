import { Address, BigInt, ethereum } from "@graphprotocol/graph-ts";
import { Rulebook, RuleChange } from "../../generated/schema";
import { eventId, TOWN } from "../ids";
import { stamp } from "../stamp";
import { accountOf } from "./account";

// The order of the enum Scope in contracts/money/Moves.sol.
const SCOPES: string[] = ["Earning", "Spending", "Redeeming"];

/** The council changed who may pay whom. */
export function changeMoves(event: ethereum.Event, previous: BigInt, current: BigInt): void {
  const rules = rulebook();
  rules.moves = current;
  rules.save();

  const change = ruleChange(event, "MovesChanged");
  change.previous = previous;
  change.current = current;
  change.save();
}

/** The council changed the highest reward per norm hour. */
export function changeHourlyMaximum(event: ethereum.Event, previous: BigInt, current: BigInt): void {
  const rules = rulebook();
  rules.hourlyMaximum = current;
  rules.save();

  const change = ruleChange(event, "HourlyMaximumChanged");
  change.previous = previous;
  change.current = current;
  change.save();
}

/** A scope was paused. */
export function pause(event: ethereum.Event, scope: i32, until: BigInt): void {
  setPause(scope, until);
  const change = ruleChange(event, "ScopePaused");
  change.scope = SCOPES[scope];
  change.until = until;
  change.save();
}

/** A pause ended before its time. */
export function resume(event: ethereum.Event, scope: i32): void {
  setPause(scope, BigInt.zero());
  const change = ruleChange(event, "ScopeResumed");
  change.scope = SCOPES[scope];
  change.save();
}

/** An account may write other standings from now on. */
export function changeKeeper(event: ethereum.Event, keeper: Address, standings: BigInt): void {
  const change = ruleChange(event, "KeeperChanged");
  change.keeper = accountOf(keeper).id;
  change.current = standings;
  change.save();
}

function setPause(scope: i32, until: BigInt): void {
  const rules = rulebook();
  if (scope == 0) rules.earningPausedUntil = until;
  else if (scope == 1) rules.spendingPausedUntil = until;
  else rules.redeemingPausedUntil = until;
  rules.save();
}

function rulebook(): Rulebook {
  const known = Rulebook.load(TOWN);
  if (known) return known;
  const rules = new Rulebook(TOWN);
  rules.moves = BigInt.zero();
  rules.hourlyMaximum = BigInt.zero();
  rules.earningPausedUntil = BigInt.zero();
  rules.spendingPausedUntil = BigInt.zero();
  rules.redeemingPausedUntil = BigInt.zero();
  return rules;
}

function ruleChange(event: ethereum.Event, kind: string): RuleChange {
  const change = new RuleChange(eventId(event));
  change.kind = kind;
  stamp(change, event);
  return change;
}
