import { Address, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { Authorization } from "../../generated/schema";
import { paymentId } from "../ids";
import { stamp } from "../stamp";
import { accountOf } from "./account";

/** A signed authorization was used, or made worthless before use. */
export function endAuthorization(event: ethereum.Event, authorizer: Address, nonce: Bytes, cancelled: boolean): void {
  const authorization = new Authorization(paymentId(authorizer, nonce));
  authorization.authorizer = accountOf(authorizer).id;
  authorization.reference = nonce;
  authorization.cancelled = cancelled;
  stamp(authorization, event);
  authorization.save();
}
