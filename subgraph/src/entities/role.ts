import { Address, BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { Power, Role, RoleMember } from "../../generated/schema";
import { powerId, roleMemberId } from "../ids";
import { accountOf } from "./account";
import { roleChange, roleChangeOf } from "./role-change";

/** A role got a name. */
export function labelRole(event: ethereum.Event, number: BigInt, label: string): void {
  const role = roleOf(number);
  role.label = label;
  role.save();

  const change = roleChangeOf(event, "Labelled", role);
  change.label = label;
  change.save();
}

/** Somebody got a role, or another delay in it. */
export function grantRole(
  event: ethereum.Event,
  number: BigInt,
  account: Address,
  delay: BigInt,
  since: BigInt,
  newMember: boolean,
): void {
  const role = roleOf(number);
  const member = memberOf(event, role, account);
  member.active = true;
  member.delay = delay;
  member.since = since;
  member.save();

  const change = roleChangeOf(event, "Granted", role);
  change.account = member.account;
  change.delay = delay;
  change.since = since;
  change.newMember = newMember;
  change.save();
}

/** Somebody lost a role. */
export function revokeRole(event: ethereum.Event, number: BigInt, account: Address): void {
  const role = roleOf(number);
  const member = memberOf(event, role, account);
  member.active = false;
  member.revokedAt = event.block.timestamp;
  member.save();

  const change = roleChangeOf(event, "Revoked", role);
  change.account = member.account;
  change.save();
}

/** Another role grants and revokes this one. */
export function changeAdmin(event: ethereum.Event, number: BigInt, admin: BigInt): void {
  const role = roleOf(number);
  role.admin = admin;
  role.save();

  const change = roleChangeOf(event, "AdminChanged", role);
  change.other = admin;
  change.save();
}

/** Another role can cancel the delayed acts of this one. */
export function changeGuardian(event: ethereum.Event, number: BigInt, guardian: BigInt): void {
  const role = roleOf(number);
  role.guardian = guardian;
  role.save();

  const change = roleChangeOf(event, "GuardianChanged", role);
  change.other = guardian;
  change.save();
}

/** Granting this role takes another time to count. */
export function changeGrantDelay(event: ethereum.Event, number: BigInt, delay: BigInt, since: BigInt): void {
  const change = roleChangeOf(event, "GrantDelayChanged", roleOf(number));
  change.delay = delay;
  change.since = since;
  change.save();
}

/** A function belongs to another role. */
export function givePower(event: ethereum.Event, target: Address, selector: Bytes, number: BigInt): void {
  const role = roleOf(number);
  const power = new Power(powerId(target, selector));
  power.target = target;
  power.selector = selector;
  power.role = role.id;
  power.save();

  const change = roleChangeOf(event, "FunctionRoleChanged", role);
  change.target = target;
  change.selector = selector;
  change.save();
}

/** A contract was closed for everyone, or opened again. */
export function closeTarget(event: ethereum.Event, target: Address, closed: boolean): void {
  const change = roleChange(event, "TargetClosedOrOpened");
  change.target = target;
  change.closed = closed;
  change.save();
}

/** Changes to a contract's powers take another time to count. */
export function delayTarget(event: ethereum.Event, target: Address, delay: BigInt, since: BigInt): void {
  const change = roleChange(event, "TargetDelayChanged");
  change.target = target;
  change.delay = delay;
  change.since = since;
  change.save();
}

/** A contract obeys another AccessManager. */
export function changeAuthority(event: ethereum.Event, authority: Address): void {
  const change = roleChange(event, "AuthorityChanged");
  change.target = event.address;
  change.authority = authority;
  change.save();
}

/** The role with this number. */
export function roleOf(number: BigInt): Role {
  const known = Role.load(number.toString());
  if (known) return known;
  const role = new Role(number.toString());
  role.number = number;
  role.admin = BigInt.zero();
  role.guardian = BigInt.zero();
  role.save();
  return role;
}

function memberOf(event: ethereum.Event, role: Role, account: Address): RoleMember {
  const id = roleMemberId(role.number, account);
  const known = RoleMember.load(id);
  if (known) return known;
  const member = new RoleMember(id);
  member.role = role.id;
  member.account = accountOf(account).id;
  member.since = BigInt.zero();
  member.delay = BigInt.zero();
  member.grantedAt = event.block.timestamp;
  return member;
}
