import { Address, BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { Task } from "../../generated/schema";
import { TaskPublishedTermsStruct } from "../../generated/TaskRegistry/TaskRegistry";
import { accountOf } from "./account";
import { hourlyMaximumAt } from "./allowance-year";
import { budgetOf, release, setApart } from "./budget";
import { countPublished } from "./figures";
import { readContent } from "./task-content";

const BITS_OF_NUMBER: u8 = 32;

/** A task was published. */
export function publish(
  event: ethereum.Event,
  taskId: BigInt,
  budgetId: BigInt,
  publisher: Address,
  terms: TaskPublishedTermsStruct,
  content: Bytes,
): void {
  const budget = budgetOf(budgetId.toString());
  const task = new Task(taskId.toString());
  task.number = taskId.minus(budgetId.leftShift(BITS_OF_NUMBER)).toI32();
  task.budget = budget.id;
  task.domain = budget.domain;
  task.publisher = accountOf(publisher).id;
  task.hourlyMaximum = hourlyMaximumAt(event.block.timestamp);
  setTerms(task, terms);
  task.taken = 0;
  task.free = task.slots;
  task.paidSlots = 0;
  task.setApart = task.reward.times(BigInt.fromI32(task.slots));
  task.state = "Open";
  task.publishedAt = event.block.timestamp;
  task.block = event.block.number;
  task.transaction = event.transaction.hash;
  readContent(task, content);
  task.save();
  setApart(event, budget, task);
  countPublished(task.domain);
}

/** No new claims; what the unused slots would have paid is available again. */
export function closeTask(event: ethereum.Event, taskId: BigInt, by: Address, returned: BigInt): void {
  const task = taskOf(taskId);
  task.state = "Closed";
  task.free = 0;
  task.setApart = task.setApart.minus(returned);
  task.closedAt = event.block.timestamp;
  task.closedBy = accountOf(by).id;
  task.save();
  release(event, task, returned, task.closedBy, null);
}

/** A slot was claimed. */
export function takeSlot(task: Task): void {
  task.taken += 1;
  task.free -= 1;
  task.save();
}

/** A slot fell free; of a closed task nobody can claim it any more. */
export function freeSlot(task: Task): void {
  task.taken -= 1;
  if (task.state == "Open") task.free += 1;
  task.save();
}

/** The work of a slot was approved: the slot is used for good. */
export function paySlot(task: Task): void {
  task.paidSlots += 1;
  task.save();
}

/** A task that was published. The contract lets nothing happen to any other. */
export function taskOf(taskId: BigInt): Task {
  return Task.load(taskId.toString()) as Task;
}

function setTerms(task: Task, terms: TaskPublishedTermsStruct): void {
  task.reward = BigInt.fromI32(terms.reward);
  task.slots = terms.slots;
  task.normMinutes = terms.normMinutes;
  task.leaseHours = terms.leaseHours;
  task.reviewDays = terms.reviewDays;
  task.perResident = terms.perResident;
  task.groupUpTo = terms.groupUpTo;
  task.everyDays = terms.everyDays;
  task.claimUntil = terms.claimUntil;
  task.placed = terms.placed;
  if (!terms.placed) return;
  task.latitude = terms.place.latitude;
  task.longitude = terms.place.longitude;
}
