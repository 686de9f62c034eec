import {
  BudgetOpened,
  BudgetFunded,
  BudgetReturned,
  CeilingChanged,
  ReviewRulesChanged,
  WindDownAnnounced,
  TaskPublished,
  TaskClosed,
  TaskClaimed,
  ShareAgreed,
  LeaseExtended,
  ClaimWithdrawn,
  ClaimLapsed,
  WorkSubmitted,
  WorkSeconded,
  WorkApproved,
  RewardShared,
  WorkRejected,
  WorkAppealed,
  ClaimRefused,
  SlotReturned,
} from "../../generated/TaskRegistry/TaskRegistry";
import { changeCeiling, fundBudget, openBudget, returnBudget } from "../entities/budget";
import { claim, extendLease, lapse, refuse, withdraw } from "../entities/claim";
import { appeal, approve, reject, second, submit } from "../entities/review";
import { payShare, returnSlot } from "../entities/reward";
import { announceWindDown, changeReviewRules } from "../entities/rules";
import { agree } from "../entities/share";
import { closeTask, publish } from "../entities/task";

export function handleBudgetOpened(event: BudgetOpened): void {
  const params = event.params;
  openBudget(event, params.budgetId, params.domain, params.managerRole, params.ceiling, params.name);
}

export function handleBudgetFunded(event: BudgetFunded): void {
  fundBudget(event, event.params.budgetId, event.params.from, event.params.amount);
}

export function handleBudgetReturned(event: BudgetReturned): void {
  returnBudget(event, event.params.budgetId, event.params.treasury, event.params.amount);
}

export function handleCeilingChanged(event: CeilingChanged): void {
  changeCeiling(event, event.params.budgetId, event.params.previous, event.params.current);
}

export function handleReviewRulesChanged(event: ReviewRulesChanged): void {
  changeReviewRules(event, event.params.current);
}

export function handleWindDownAnnounced(event: WindDownAnnounced): void {
  announceWindDown(event, event.params.lastDay);
}

export function handleTaskPublished(event: TaskPublished): void {
  const params = event.params;
  publish(event, params.taskId, params.budgetId, params.publisher, params.terms, params.content);
}

export function handleTaskClosed(event: TaskClosed): void {
  closeTask(event, event.params.taskId, event.params.by, event.params.returned);
}

export function handleTaskClaimed(event: TaskClaimed): void {
  const params = event.params;
  claim(event, params.taskId, params.resident, params.beneficiary, params.round, params.leaseEnd, params.month);
}

export function handleShareAgreed(event: ShareAgreed): void {
  const params = event.params;
  agree(event, params.taskId, params.lead, params.resident, params.round, params.amount, params.month);
}

export function handleLeaseExtended(event: LeaseExtended): void {
  extendLease(event.params.taskId, event.params.resident, event.params.leaseEnd);
}

export function handleClaimWithdrawn(event: ClaimWithdrawn): void {
  withdraw(event, event.params.taskId, event.params.resident);
}

export function handleClaimLapsed(event: ClaimLapsed): void {
  lapse(event, event.params.taskId, event.params.resident);
}

export function handleWorkSubmitted(event: WorkSubmitted): void {
  submit(event, event.params.taskId, event.params.resident, event.params.evidence, event.params.state);
}

export function handleWorkSeconded(event: WorkSeconded): void {
  second(event, event.params.taskId, event.params.resident, event.params.inspector);
}

export function handleWorkApproved(event: WorkApproved): void {
  const params = event.params;
  approve(event, params.taskId, params.resident, params.inspector, params.reward, params.beneficiary);
}

export function handleRewardShared(event: RewardShared): void {
  payShare(event, event.params.taskId, event.params.lead, event.params.resident, event.params.amount);
}

export function handleWorkRejected(event: WorkRejected): void {
  const params = event.params;
  reject(event, params.taskId, params.resident, params.inspector, params.reason, params.state, params.until);
}

export function handleWorkAppealed(event: WorkAppealed): void {
  appeal(event, event.params.taskId, event.params.resident);
}

export function handleClaimRefused(event: ClaimRefused): void {
  refuse(event, event.params.taskId, event.params.resident);
}

export function handleSlotReturned(event: SlotReturned): void {
  returnSlot(event, event.params.taskId, event.params.amount);
}
