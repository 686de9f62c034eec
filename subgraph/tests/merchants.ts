import { event } from "./events.ts";
import type { Fields } from "./expectation.ts";
import { story, type Teller } from "./story.ts";
import { account, ACTORS, becomes } from "./town.ts";

const { bakery, officer } = ACTORS;

const door = { latitude: 50_887_100, longitude: 5_979_200 };
const market = { latitude: 50_888_200, longitude: -5_980_300 };
const application = { merchant: bakery, tradingName: "Bakkerij Voorbeeld", trade: "bakery", place: door };
const contractEnd = 1_750_000_000;

const empty: Fields = { latitude: null, longitude: null, contractEnd: null, reason: null };
const shop: Fields = {
  account: bakery,
  tradingName: "Bakkerij Voorbeeld",
  trade: "bakery",
  ...door,
  status: "Active",
  contractEnd,
  suspensionReason: null,
  endedAt: null,
  received: 0n,
  refunded: 0n,
  paymentCount: 0,
};

export const merchants = [
  story("a shop applies and is approved", (teller) => {
    const { one, all } = teller;
    const { applied, approved } = approval(teller);
    const applicant = { ...shop, status: "Applied", contractEnd: null, appliedAt: applied.timestamp, approvedAt: null };
    one("Merchant", bakery, applicant, applied);
    one("Merchant", bakery, { ...shop, appliedAt: applied.timestamp, approvedAt: approved.timestamp });
    one("Account", bakery, account("Merchant", 0n));
    const change = { ...empty, merchant: bakery };
    all("MerchantChange", [
      { ...change, id: applied.id(0), kind: "Applied", sender: bakery, ...door, ...applied.stamp(0) },
      { ...change, id: approved.id(0), kind: "Approved", sender: officer, contractEnd, ...approved.stamp(0) },
    ]);
  }),

  story("a shop is suspended, reinstated, extended and moved", (teller) => {
    const { block, one } = teller;
    const { applied, approved } = approval(teller);
    const times = { appliedAt: applied.timestamp, approvedAt: approved.timestamp };
    const suspended = block([event("MerchantRegistry", "MerchantSuspended", { merchant: bakery, reason: 4 })]);
    const reinstated = block([event("MerchantRegistry", "MerchantReinstated", { merchant: bakery })]);
    const extension = { merchant: bakery, contractEnd: contractEnd + 1 };
    const extended = block([event("MerchantRegistry", "MerchantExtended", extension)]);
    const moved = block([event("MerchantRegistry", "MerchantMoved", { merchant: bakery, place: market })]);
    one("Merchant", bakery, { ...shop, ...times, status: "Suspended", suspensionReason: 4 }, suspended);
    one("Merchant", bakery, { ...shop, ...times }, reinstated);
    one("Merchant", bakery, { ...shop, ...times, ...market, contractEnd: contractEnd + 1 });
    const change = { ...empty, merchant: bakery, sender: officer };
    one("MerchantChange", suspended.id(0), { ...change, kind: "Suspended", reason: 4, ...suspended.stamp(0) });
    one("MerchantChange", reinstated.id(0), { ...change, kind: "Reinstated", ...reinstated.stamp(0) });
    const later = { contractEnd: contractEnd + 1 };
    one("MerchantChange", extended.id(0), { ...change, kind: "Extended", ...later, ...extended.stamp(0) });
    one("MerchantChange", moved.id(0), { ...change, kind: "Moved", ...market, ...moved.stamp(0) });
  }),

  story("a shop that ended while suspended can apply anew", (teller) => {
    const { block, one, sender } = teller;
    const { applied, approved } = approval(teller);
    block([event("MerchantRegistry", "MerchantSuspended", { merchant: bakery, reason: 4 })]);
    const ended = block([event("MerchantRegistry", "MerchantEnded", { merchant: bakery })]);
    sender(bakery);
    const other = { ...application, tradingName: "Bakkerij Nieuw", trade: "café", place: market };
    const anew = block([event("MerchantRegistry", "MerchantApplied", other)]);
    const times = { appliedAt: applied.timestamp, approvedAt: approved.timestamp };
    one("Merchant", bakery, { ...shop, ...times, status: "Ended", endedAt: ended.timestamp }, ended);
    one("MerchantChange", ended.id(0), {
      ...empty,
      merchant: bakery,
      kind: "Ended",
      sender: officer,
      ...ended.stamp(0),
    });
    one("Merchant", bakery, {
      ...shop,
      ...market,
      tradingName: "Bakkerij Nieuw",
      trade: "café",
      status: "Applied",
      contractEnd: null,
      appliedAt: anew.timestamp,
      approvedAt: approved.timestamp,
    });
  }),
];

function approval({ block, sender }: Teller) {
  sender(bakery);
  const applied = block([event("MerchantRegistry", "MerchantApplied", application)]);
  sender(officer);
  const approved = block([
    event("MerchantRegistry", "MerchantApproved", { merchant: bakery, contractEnd }),
    becomes(bakery, "Outsider", "Merchant"),
  ]);
  return { applied, approved };
}
