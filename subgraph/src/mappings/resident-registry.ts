import { ResidentEnrolled, ResidentLeft, ResidentReturned } from "../../generated/ResidentRegistry/ResidentRegistry";
import { enrol, recordLeave, recordReturn } from "../entities/resident";

export function handleResidentEnrolled(event: ResidentEnrolled): void {
  enrol(event, event.params.wallet, event.params.commitment, event.params.tier);
}

export function handleResidentLeft(event: ResidentLeft): void {
  recordLeave(event, event.params.wallet);
}

export function handleResidentReturned(event: ResidentReturned): void {
  recordReturn(event, event.params.wallet);
}
