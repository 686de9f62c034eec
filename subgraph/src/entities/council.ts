import { Address, BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { Council, CouncilChange } from "../../generated/schema";
import { eventId, TOWN } from "../ids";
import { stamp } from "../stamp";

/** The Safe was set up. */
export function setUpCouncil(event: ethereum.Event, owners: Address[], threshold: BigInt): void {
  const council = councilOf(event.address);
  council.owners = owners.map<Bytes>((owner) => owner);
  council.threshold = threshold.toI32();
  council.save();
  councilChange(event, council, "SetUp").save();
}

/** Somebody became an owner. */
export function addOwner(event: ethereum.Event, owner: Address): void {
  const council = councilOf(event.address);
  const owners = council.owners;
  owners.push(owner);
  council.owners = owners;
  council.save();
  changeAbout(event, council, "OwnerAdded", owner);
}

/** Somebody is no owner any more. */
export function removeOwner(event: ethereum.Event, owner: Address): void {
  const council = councilOf(event.address);
  const left: Bytes[] = [];
  for (let i = 0; i < council.owners.length; i++) {
    if (council.owners[i] != owner) left.push(council.owners[i]);
  }
  council.owners = left;
  council.save();
  changeAbout(event, council, "OwnerRemoved", owner);
}

/** More or fewer owners must agree. */
export function changeThreshold(event: ethereum.Event, threshold: BigInt): void {
  const council = councilOf(event.address);
  council.threshold = threshold.toI32();
  council.save();
  councilChange(event, council, "ThresholdChanged").save();
}

/** Something else about the Safe: a module, its guard, its fallback handler. */
export function changeCouncil(event: ethereum.Event, kind: string, about: Address): void {
  changeAbout(event, councilOf(event.address), kind, about);
}

/** The Safe ran an act; gives the nonce it used. */
export function useNonce(safe: Address): BigInt {
  const council = councilOf(safe);
  const used = council.nonce;
  council.nonce = used.plus(BigInt.fromI32(1));
  council.save();
  return used;
}

function councilOf(safe: Address): Council {
  const known = Council.load(TOWN);
  if (known) return known;
  const council = new Council(TOWN);
  council.safe = safe;
  council.owners = [];
  council.threshold = 0;
  council.nonce = BigInt.zero();
  council.save();
  return council;
}

function changeAbout(event: ethereum.Event, council: Council, kind: string, about: Address): void {
  const change = councilChange(event, council, kind);
  change.account = about;
  change.save();
}

function councilChange(event: ethereum.Event, council: Council, kind: string): CouncilChange {
  const change = new CouncilChange(eventId(event));
  change.kind = kind;
  change.owners = council.owners;
  change.threshold = council.threshold;
  stamp(change, event);
  return change;
}
