import { ethereum } from "@graphprotocol/graph-ts";
import { Role, RoleChange } from "../../generated/schema";
import { eventId } from "../ids";
import { stamp } from "../stamp";

/** A change about who may do what, still to be completed and saved. */
export function roleChange(event: ethereum.Event, kind: string): RoleChange {
  const change = new RoleChange(eventId(event));
  change.kind = kind;
  stamp(change, event);
  return change;
}

/** A change of one role. */
export function roleChangeOf(event: ethereum.Event, kind: string, role: Role): RoleChange {
  const change = roleChange(event, kind);
  change.role = role.id;
  return change;
}
