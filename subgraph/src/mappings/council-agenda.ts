import { ActProposed, LegalBasisRecorded } from "../../generated/CouncilAgenda/CouncilAgenda";
import { recordLegalBasis } from "../entities/legal-basis";
import { propose } from "../entities/proposal";

export function handleActProposed(event: ActProposed): void {
  propose(event, event.params.safeTxHash, event.params.proposer, event.params.act, event.params.sentence);
}

export function handleLegalBasisRecorded(event: LegalBasisRecorded): void {
  recordLegalBasis(event, event.params.number, event.params.documents, event.params.title);
}
