import { event } from "./events.ts";
import { expectLedger } from "./ledger.ts";
import { story } from "./story.ts";
import { account, ACTORS, becomes, issues, moves } from "./town.ts";

const { resident, bakery } = ACTORS;
const until = 1_716_192_000;

export const holds = [
  story("an account is held with a reason, held longer and released", ({ block, one, all }) => {
    block([becomes(bakery, "Outsider", "Merchant")], [issues(bakery, 750n)]);
    const held = block([event("HeerlenEuro", "AccountHeld", { account: bakery, reason: 2, until })]);
    const longer = { account: bakery, reason: 3, until: until + 86_400 };
    const confirmed = block([event("HeerlenEuro", "AccountHeld", longer)]);
    const released = block([event("HeerlenEuro", "AccountReleased", { account: bakery })]);
    one("Account", bakery, account("Merchant", 750n, { heldUntil: until, holdReason: 2 }), held);
    one("Account", bakery, account("Merchant", 750n, { heldUntil: until + 86_400, holdReason: 3 }), confirmed);
    one("Account", bakery, account("Merchant", 750n));
    const change = { account: bakery, balance: 750n };
    all("HoldChange", [
      { id: held.id(0), ...change, kind: "Held", reason: 2, until, ...held.stamp(0) },
      { id: confirmed.id(0), ...change, kind: "Held", reason: 3, until: until + 86_400, ...confirmed.stamp(0) },
      { id: released.id(0), ...change, kind: "Released", reason: null, until: null, ...released.stamp(0) },
    ]);
  }),

  story("a hold that lapsed is told by nothing but its end, and coins move again", (teller) => {
    const { block, one, all } = teller;
    block([becomes(resident, "Outsider", "Resident"), becomes(bakery, "Outsider", "Merchant")]);
    const opening = block([issues(resident, 900n)]);
    const end = opening.timestamp + 2 * 3600;
    const held = block([event("HeerlenEuro", "AccountHeld", { account: resident, reason: 1, until: end })]);
    const leaving = block([becomes(resident, "Resident", "Leaver")]);
    const paying = block([moves(resident, bakery, 100n)]);
    const change = { account: resident, kind: "Held", reason: 1, until: end, balance: 900n };
    all("HoldChange", [{ id: held.id(0), ...change, ...held.stamp(0) }]);
    one("Account", resident, account("Leaver", 800n, { heldUntil: end, holdReason: 1 }));
    expectLedger(teller, opening, { residents: 900n });
    expectLedger(teller, leaving, { leavers: 900n });
    expectLedger(teller, paying, { leavers: 800n, merchants: 100n });
  }),
];
