import {
  BudgetOpened,
  BudgetFunded,
  BudgetReturned,
  HourlyMaximumChanged,
  TaskPublished,
  TaskClosed,
  TaskClaimed,
  ClaimWithdrawn,
  ClaimLapsed,
  WorkSubmitted,
  WorkApproved,
  WorkRejected,
  SlotReturned,
} from "../../generated/TaskRegistry/TaskRegistry";
import { fundBudget, openBudget, returnBudget } from "../entities/budget";
import { approve, claim, lapse, reject, submit, withdraw } from "../entities/claim";
import { changeHourlyMaximum } from "../entities/rules";
import { closeTask, publish, returnSlot } from "../entities/task";

export function handleBudgetOpened(event: BudgetOpened): void {
  openBudget(event, event.params.budgetId, event.params.domain, event.params.managerRole, event.params.name);
}

export function handleBudgetFunded(event: BudgetFunded): void {
  fundBudget(event, event.params.budgetId, event.params.from, event.params.amount);
}

export function handleBudgetReturned(event: BudgetReturned): void {
  returnBudget(event, event.params.budgetId, event.params.treasury, event.params.amount);
}

export function handleHourlyMaximumChanged(event: HourlyMaximumChanged): void {
  changeHourlyMaximum(event, event.params.previous, event.params.current);
}

export function handleTaskPublished(event: TaskPublished): void {
  const params = event.params;
  publish(event, params.taskId, params.budgetId, params.publisher, params.terms, params.content);
}

export function handleTaskClosed(event: TaskClosed): void {
  closeTask(event, event.params.taskId, event.params.by, event.params.returned);
}

export function handleTaskClaimed(event: TaskClaimed): void {
  claim(event, event.params.taskId, event.params.resident, event.params.round, event.params.leaseEnd);
}

export function handleClaimWithdrawn(event: ClaimWithdrawn): void {
  withdraw(event, event.params.taskId, event.params.resident, event.params.round);
}

export function handleClaimLapsed(event: ClaimLapsed): void {
  lapse(event, event.params.taskId, event.params.resident, event.params.round);
}

export function handleWorkSubmitted(event: WorkSubmitted): void {
  submit(event, event.params.taskId, event.params.resident, event.params.round, event.params.evidence);
}

export function handleWorkApproved(event: WorkApproved): void {
  const params = event.params;
  approve(event, params.taskId, params.resident, params.inspector, params.round, params.reward);
}

export function handleWorkRejected(event: WorkRejected): void {
  const params = event.params;
  reject(event, params.taskId, params.resident, params.inspector, params.round, params.reason);
}

export function handleSlotReturned(event: SlotReturned): void {
  returnSlot(event, event.params.taskId, event.params.amount);
}
