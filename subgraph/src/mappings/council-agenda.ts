import { ActProposed } from "../../generated/CouncilAgenda/CouncilAgenda";
import { propose } from "../entities/proposal";

export function handleActProposed(event: ActProposed): void {
  propose(event, event.params.safeTxHash, event.params.proposer, event.params.act, event.params.sentence);
}
