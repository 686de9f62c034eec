import {
  RoleLabel,
  RoleGranted,
  RoleRevoked,
  RoleAdminChanged,
  RoleGuardianChanged,
  RoleGrantDelayChanged,
  TargetFunctionRoleUpdated,
  TargetClosed,
  TargetAdminDelayUpdated,
  OperationScheduled,
  OperationExecuted,
  OperationCanceled,
} from "../../generated/AccessManager/AccessManager";
import { endOperation, schedule } from "../entities/operation";
import {
  changeAdmin,
  changeGrantDelay,
  changeGuardian,
  closeTarget,
  delayTarget,
  givePower,
  grantRole,
  labelRole,
  revokeRole,
} from "../entities/role";

export function handleRoleLabel(event: RoleLabel): void {
  labelRole(event, event.params.roleId, event.params.label);
}

export function handleRoleGranted(event: RoleGranted): void {
  const params = event.params;
  grantRole(event, params.roleId, params.account, params.delay, params.since, params.newMember);
}

export function handleRoleRevoked(event: RoleRevoked): void {
  revokeRole(event, event.params.roleId, event.params.account);
}

export function handleRoleAdminChanged(event: RoleAdminChanged): void {
  changeAdmin(event, event.params.roleId, event.params.admin);
}

export function handleRoleGuardianChanged(event: RoleGuardianChanged): void {
  changeGuardian(event, event.params.roleId, event.params.guardian);
}

export function handleRoleGrantDelayChanged(event: RoleGrantDelayChanged): void {
  changeGrantDelay(event, event.params.roleId, event.params.delay, event.params.since);
}

export function handleTargetFunctionRoleUpdated(event: TargetFunctionRoleUpdated): void {
  givePower(event, event.params.target, event.params.selector, event.params.roleId);
}

export function handleTargetClosed(event: TargetClosed): void {
  closeTarget(event, event.params.target, event.params.closed);
}

export function handleTargetAdminDelayUpdated(event: TargetAdminDelayUpdated): void {
  delayTarget(event, event.params.target, event.params.delay, event.params.since);
}

export function handleOperationScheduled(event: OperationScheduled): void {
  const params = event.params;
  schedule(event, params.operationId, params.nonce, params.schedule, params.caller, params.target, params.data);
}

export function handleOperationExecuted(event: OperationExecuted): void {
  endOperation(event, event.params.operationId, event.params.nonce, "Executed");
}

export function handleOperationCanceled(event: OperationCanceled): void {
  endOperation(event, event.params.operationId, event.params.nonce, "Cancelled");
}
