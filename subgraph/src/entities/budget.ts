import { Address, BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { Budget, BudgetEntry, Claim, Task } from "../../generated/schema";
import { codeOf } from "../code";
import { eventId } from "../ids";
import { stamp } from "../stamp";
import { accountOf } from "./account";
import { assignEscrow } from "./ledger";
import { roleOf } from "./role";
import { ruleChange } from "./rule-change";

/** The council opened a line. */
export function openBudget(
  event: ethereum.Event,
  number: BigInt,
  domain: Bytes,
  managerRole: BigInt,
  ceiling: BigInt,
  name: string,
): void {
  const budget = new Budget(number.toString());
  budget.number = number.toI32();
  budget.domain = codeOf(domain);
  budget.name = name;
  budget.managerRole = roleOf(managerRole).id;
  budget.available = BigInt.zero();
  budget.setApart = BigInt.zero();
  budget.paid = BigInt.zero();
  budget.funded = BigInt.zero();
  budget.returned = BigInt.zero();
  budget.ceiling = ceiling;
  budget.taskCount = 0;
  budget.openedAt = event.block.timestamp;
  budget.block = event.block.number;
  budget.transaction = event.transaction.hash;
  budget.save();
}

/** Coins came into a line. */
export function fundBudget(event: ethereum.Event, number: BigInt, from: Address, amount: BigInt): void {
  const budget = budgetOf(number.toString());
  budget.available = budget.available.plus(amount);
  budget.funded = budget.funded.plus(amount);
  budget.save();
  assignEscrow(event, amount, BigInt.zero());

  const entry = budgetEntry(event, budget, "Funded", amount);
  entry.account = accountOf(from).id;
  entry.save();
}

/** Coins went back to the treasury. */
export function returnBudget(event: ethereum.Event, number: BigInt, treasury: Address, amount: BigInt): void {
  const budget = budgetOf(number.toString());
  budget.available = budget.available.minus(amount);
  budget.returned = budget.returned.plus(amount);
  budget.save();
  assignEscrow(event, amount.neg(), BigInt.zero());

  const entry = budgetEntry(event, budget, "Returned", amount);
  entry.account = accountOf(treasury).id;
  entry.save();
}

/** The whole reward of a task that was just published left the available part. */
export function setApart(event: ethereum.Event, budget: Budget, task: Task): void {
  budget.available = budget.available.minus(task.setApart);
  budget.setApart = budget.setApart.plus(task.setApart);
  budget.taskCount += 1;
  budget.save();
  assignEscrow(event, task.setApart.neg(), task.setApart);

  const entry = budgetEntry(event, budget, "SetApart", task.setApart);
  entry.account = task.publisher;
  entry.task = task.id;
  entry.save();
}

/** The council changed the most one task of a line may cost. */
export function changeCeiling(event: ethereum.Event, number: BigInt, previous: BigInt, current: BigInt): void {
  const budget = budgetOf(number.toString());
  budget.ceiling = current;
  budget.save();

  const change = ruleChange(event, "CeilingChanged");
  change.budget = budget.id;
  change.previous = previous;
  change.current = current;
  change.save();
}

/**
 * What a task no longer needs became available again. `by` is who closed the task; `claim` is whose reward was not taken.
 * A slot that fell free after closing has neither.
 */
export function release(
  event: ethereum.Event,
  task: Task,
  amount: BigInt,
  by: Bytes | null,
  claim: string | null,
): void {
  if (amount.isZero()) return;
  const budget = budgetOf(task.budget);
  budget.available = budget.available.plus(amount);
  budget.setApart = budget.setApart.minus(amount);
  budget.save();
  assignEscrow(event, amount, amount.neg());

  const entry = budgetEntry(event, budget, "Released", amount);
  entry.account = by;
  entry.task = task.id;
  entry.claim = claim;
  entry.save();
}

/** Approved work was paid from what was set apart. */
export function payOut(event: ethereum.Event, task: Task, claim: Claim, to: Bytes, amount: BigInt): void {
  const budget = budgetOf(task.budget);
  budget.setApart = budget.setApart.minus(amount);
  budget.paid = budget.paid.plus(amount);
  budget.save();
  assignEscrow(event, BigInt.zero(), amount.neg());

  const entry = budgetEntry(event, budget, "Paid", amount);
  entry.account = to;
  entry.task = task.id;
  entry.claim = claim.id;
  entry.save();
}

/** A line that was opened. The contract lets nothing happen to any other. */
export function budgetOf(id: string): Budget {
  return Budget.load(id) as Budget;
}

function budgetEntry(event: ethereum.Event, budget: Budget, kind: string, amount: BigInt): BudgetEntry {
  const entry = new BudgetEntry(eventId(event));
  entry.budget = budget.id;
  entry.kind = kind;
  entry.amount = amount;
  entry.available = budget.available;
  entry.setApart = budget.setApart;
  entry.paid = budget.paid;
  stamp(entry, event);
  return entry;
}
