import { zeroAddress, type Address } from "viem";
import type { Standing } from "../../protocol/generated/moves.ts";
import type { Event } from "./events.ts";
import { expectLedger, type Homes } from "./ledger.ts";
import { story } from "./story.ts";
import { account, actor, ACTORS, becomes, issues, moves, UNEXPLAINED } from "./town.ts";

const { treasury, bakery } = ACTORS;

/** One move between each pair of standings, and what it is called. */
const KINDS: [from: Standing, to: Standing, kind: string][] = [
  ["Treasury", "Escrow", "Funded"],
  ["Escrow", "Treasury", "Returned"],
  ["Escrow", "Resident", "Earned"],
  ["Escrow", "Association", "Earned"],
  ["Resident", "Merchant", "Spent"],
  ["Leaver", "Merchant", "Spent"],
  ["Association", "Merchant", "Spent"],
  ["Merchant", "Resident", "Refunded"],
  ["SuspendedMerchant", "Leaver", "Refunded"],
  ["Merchant", "Association", "Refunded"],
  ["Resident", "Association", "Given"],
  ["Leaver", "Association", "Given"],
  ["Merchant", "Desk", "Redeemed"],
  ["SuspendedMerchant", "Desk", "Redeemed"],
  ["Desk", "Merchant", "PayoutReturned"],
  ["Desk", "SuspendedMerchant", "PayoutReturned"],
  ["Merchant", "Merchant", "Other"],
  ["Outsider", "Merchant", "Other"],
];

export const transfers = [
  story("coins are issued and burned", (teller) => {
    const { block, one, all } = teller;
    const opening = block([becomes(treasury, "Outsider", "Treasury")], [issues(treasury, 1000n)]);
    const burning = block([moves(treasury, zeroAddress, 300n)]);
    one("Account", treasury, account("Treasury", 700n));
    one("Account", treasury, account("Treasury", 1000n), opening);
    one("Account", zeroAddress, null);
    const issued = { from: null, fromStanding: null, to: treasury, toStanding: "Treasury" };
    const burned = { from: treasury, fromStanding: "Treasury", to: null, toStanding: null };
    all("Transfer", [
      { id: opening.id(1), ...issued, kind: "Issued", amount: 1000n, ...UNEXPLAINED, ...opening.stamp(1) },
      { id: burning.id(0), ...burned, kind: "Burned", amount: 300n, ...UNEXPLAINED, ...burning.stamp(0) },
    ]);
    expectLedger(teller, opening, { treasury: 1000n });
    expectLedger(teller, burning, { treasury: 700n });
  }),

  story("the standings of both ends say why coins moved", ({ block, one }) => {
    KINDS.forEach(([from, to, kind], index) => {
      const [sender, recipient] = [actor(2 * index + 100), actor(2 * index + 101)];
      block(standingOf(sender, from), standingOf(recipient, to), [issues(sender, 500n)]);
      const moving = block([moves(sender, recipient, 200n)]);
      const ends = { from: sender, fromStanding: from, to: recipient, toStanding: to };
      const id = moving.id(0);
      one("Transfer", id, { ...ends, kind, amount: 200n, ...UNEXPLAINED, ...moving.stamp(0) });
      one("Account", sender, account(from, 300n));
      one("Account", recipient, account(to, 200n));
    });
  }),

  story("each standing has its home in the ledger, and coins change homes with a transfer", (teller) => {
    const { block } = teller;
    const homes: [Standing, keyof Homes][] = [
      ["Treasury", "treasury"],
      ["Escrow", "unassigned"],
      ["Resident", "residents"],
      ["Leaver", "leavers"],
      ["Association", "associations"],
      ["Merchant", "merchants"],
      ["SuspendedMerchant", "suspendedMerchants"],
      ["Desk", "desk"],
      ["Outsider", "outsiders"],
    ];
    const opening = block([becomes(treasury, "Outsider", "Treasury")], [issues(treasury, 1000n)]);
    expectLedger(teller, opening, { treasury: 1000n });
    homes.slice(1).forEach(([standing, home], index) => {
      const account = actor(200 + index);
      block(standingOf(account, standing));
      const there = block([moves(treasury, account, 400n)]);
      expectLedger(teller, there, { treasury: 600n, [home]: 400n });
      const back = block([moves(account, treasury, 400n)]);
      expectLedger(teller, back, { treasury: 1000n });
    });
  }),

  story("coins sent to oneself change nothing", (teller) => {
    const { block, one } = teller;
    block([becomes(bakery, "Outsider", "Merchant")], [issues(bakery, 500n)]);
    const moving = block([moves(bakery, bakery, 200n)]);
    one("Account", bakery, account("Merchant", 500n));
    expectLedger(teller, moving, { merchants: 500n });
  }),
];

function standingOf(account: Address, standing: Standing): Event[] {
  return standing === "Outsider" ? [] : [becomes(account, "Outsider", standing)];
}
