import {
  SafeSetup,
  ApproveHash,
  ExecutionSuccess,
  ExecutionFailure,
  AddedOwner,
  RemovedOwner,
  ChangedThreshold,
  EnabledModule,
  DisabledModule,
  ExecutionFromModuleSuccess,
  ExecutionFromModuleFailure,
  ChangedGuard,
  ChangedFallbackHandler,
} from "../../generated/Safe/Safe";
import { addOwner, changeCouncil, changeThreshold, removeOwner, setUpCouncil } from "../entities/council";
import { approveHash, execute } from "../entities/proposal";

export function handleSafeSetup(event: SafeSetup): void {
  setUpCouncil(event, event.params.owners, event.params.threshold);
}

export function handleApproveHash(event: ApproveHash): void {
  approveHash(event, event.params.approvedHash, event.params.owner);
}

export function handleExecutionSuccess(event: ExecutionSuccess): void {
  execute(event, event.params.txHash, true);
}

export function handleExecutionFailure(event: ExecutionFailure): void {
  execute(event, event.params.txHash, false);
}

export function handleAddedOwner(event: AddedOwner): void {
  addOwner(event, event.params.owner);
}

export function handleRemovedOwner(event: RemovedOwner): void {
  removeOwner(event, event.params.owner);
}

export function handleChangedThreshold(event: ChangedThreshold): void {
  changeThreshold(event, event.params.threshold);
}

export function handleEnabledModule(event: EnabledModule): void {
  changeCouncil(event, "ModuleEnabled", event.params.module);
}

export function handleDisabledModule(event: DisabledModule): void {
  changeCouncil(event, "ModuleDisabled", event.params.module);
}

export function handleExecutionFromModuleSuccess(event: ExecutionFromModuleSuccess): void {
  changeCouncil(event, "ModuleActed", event.params.module);
}

export function handleExecutionFromModuleFailure(event: ExecutionFromModuleFailure): void {
  changeCouncil(event, "ModuleFailed", event.params.module);
}

export function handleChangedGuard(event: ChangedGuard): void {
  changeCouncil(event, "GuardChanged", event.params.guard);
}

export function handleChangedFallbackHandler(event: ChangedFallbackHandler): void {
  changeCouncil(event, "FallbackHandlerChanged", event.params.handler);
}
