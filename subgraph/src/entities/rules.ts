import { Address, BigInt, ethereum } from "@graphprotocol/graph-ts";
import { ReviewRulesChangedCurrentStruct } from "../../generated/TaskRegistry/TaskRegistry";
import { accountOf } from "./account";
import { ruleChange, rulebook } from "./rule-change";

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

/** The council changed how work is looked at. */
export function changeReviewRules(event: ethereum.Event, current: ReviewRulesChangedCurrentStruct): void {
  const rules = rulebook();
  rules.twoInspectorsFrom = BigInt.fromI32(current.twoInspectorsFrom);
  rules.recheckPercent = current.recheckPercent;
  rules.smallReward = BigInt.fromI32(current.smallReward);
  rules.appealDays = current.appealDays;
  rules.save();

  const change = ruleChange(event, "ReviewRulesChanged");
  change.twoInspectorsFrom = rules.twoInspectorsFrom;
  change.recheckPercent = rules.recheckPercent;
  change.smallReward = rules.smallReward;
  change.appealDays = rules.appealDays;
  change.save();
}

/** The town winds down: no task is open after a day. */
export function announceWindDown(event: ethereum.Event, lastDay: BigInt): void {
  const rules = rulebook();
  rules.lastDay = lastDay;
  rules.save();

  const change = ruleChange(event, "WindDownAnnounced");
  change.until = lastDay;
  change.save();
}

/** The city guarantees redemption until a later date. */
export function extendGuarantee(event: ethereum.Event, previous: BigInt, current: BigInt): void {
  const rules = rulebook();
  rules.guaranteedUntil = current;
  rules.save();

  const change = ruleChange(event, "GuaranteeExtended");
  change.previous = previous;
  change.current = current;
  change.save();
}

function setPause(scope: i32, until: BigInt): void {
  const rules = rulebook();
  if (scope == 0) rules.earningPausedUntil = until;
  else if (scope == 1) rules.spendingPausedUntil = until;
  else rules.redeemingPausedUntil = until;
  rules.save();
}
