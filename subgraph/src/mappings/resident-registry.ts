import {
  ResidentEnrolled,
  ResidentLeft,
  ResidentReturned,
  ResidentTierChanged,
} from "../../generated/ResidentRegistry/ResidentRegistry";
import { changeTier, enrol, recordLeave, recordReturn } from "../entities/resident";

export function handleResidentEnrolled(event: ResidentEnrolled): void {
  enrol(event, event.params.wallet, event.params.commitment, event.params.tier);
}

export function handleResidentLeft(event: ResidentLeft): void {
  recordLeave(event, event.params.wallet);
}

export function handleResidentReturned(event: ResidentReturned): void {
  recordReturn(event, event.params.wallet);
}

export function handleResidentTierChanged(event: ResidentTierChanged): void {
  changeTier(event, event.params.wallet, event.params.previous, event.params.current);
}
