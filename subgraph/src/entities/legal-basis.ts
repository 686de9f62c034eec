import { BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { LegalBasis } from "../../generated/schema";
import { stamp } from "../stamp";

/** The council recorded on which documents the currency rests. */
export function recordLegalBasis(event: ethereum.Event, number: BigInt, documents: Bytes, title: string): void {
  const basis = new LegalBasis(number.toString());
  basis.number = number;
  basis.documents = documents;
  basis.title = title;
  stamp(basis, event);
  basis.save();
}
