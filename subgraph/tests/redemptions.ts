import { zeroAddress, type Address } from "viem";
import { event, type Event } from "./events.ts";
import type { Fields } from "./expectation.ts";
import { expectLedger } from "./ledger.ts";
import { NOBODY, story, type Teller, type Told } from "./story.ts";
import { ACTORS, becomes, issues, moves, UNEXPLAINED, word } from "./town.ts";

const { bakery, bookshop, desk, officer, treasury } = ACTORS;
const statement = word("bank statement");

export const redemptions = [
  story("a batch is frozen, one item comes back from the bank and the rest is burned", (teller) => {
    const { block, one, all } = teller;
    openDesk(teller);
    const handed = block(redeems(1n, bakery, 300n), redeems(2n, bookshop, 200n));
    const closed = block([closes(1n, 2n, 500n)]);
    const back = block([event("RedemptionDesk", "RedemptionReturned", { id: 2n, reason: 4 }), moves(desk, bookshop, 200n)]); // prettier-ignore
    const paid = block([confirms(1n, 300n), moves(desk, zeroAddress, 300n)]);
    const [first, second] = [redemption(handed, 1n, bakery, 300n, {}), redemption(handed, 2n, bookshop, 200n, {}, 2)];
    all("Redemption", [first, second], handed);
    all("Redemption", [first, second].map((row) => ({ ...row, state: "Frozen" })), closed); // prettier-ignore
    const returned = { state: "Returned", inBatch: null, reason: 4, endedAt: back.timestamp };
    all("Redemption", [
      { ...first, state: "Paid", endedAt: paid.timestamp },
      { ...second, ...returned },
    ]);
    const frozen = { state: "Frozen", closer: officer, closedAt: closed.timestamp, closedItems: 2, closedAmount: 500n };
    all("RedemptionBatch", [batch(handed, { itemCount: 2, amount: 500n })], handed);
    all("RedemptionBatch", [batch(handed, { itemCount: 2, amount: 500n, ...frozen })], closed);
    const confirmed = { state: "Confirmed", confirmer: treasury, confirmedAt: paid.timestamp, burned: 300n };
    const end = { itemCount: 1, amount: 300n, ...frozen, ...confirmed, bankStatement: statement };
    all("RedemptionBatch", [batch(handed, end)]);
    const entry = { batch: "1", redemption: null, reason: null };
    all("DeskEntry", [
      { ...entry, id: handed.id(0), kind: "Requested", redemption: "1", amount: 300n, account: bakery, open: 300n, frozen: 0n, ...handed.stamp(0) }, // prettier-ignore
      { ...entry, id: handed.id(2), kind: "Requested", redemption: "2", amount: 200n, account: bookshop, open: 500n, frozen: 0n, ...handed.stamp(2) }, // prettier-ignore
      { ...entry, id: closed.id(0), kind: "Closed", amount: 500n, account: officer, open: 0n, frozen: 500n, ...closed.stamp(0) }, // prettier-ignore
      { ...entry, id: back.id(0), kind: "Returned", redemption: "2", amount: 200n, account: NOBODY, reason: 4, open: 0n, frozen: 300n, ...back.stamp(0) }, // prettier-ignore
      { ...entry, id: paid.id(0), kind: "Confirmed", amount: 300n, account: treasury, open: 0n, frozen: 0n, ...paid.stamp(0) }, // prettier-ignore
    ]);
    const none = { requested: 500n, open: 0n, frozen: 0n, paid: 0n, givenBack: 0n };
    one("CurrentDesk", "town", { ...none, open: 500n }, handed);
    one("CurrentDesk", "town", { ...none, frozen: 500n }, closed);
    one("CurrentDesk", "town", { ...none, paid: 300n, givenBack: 200n });
    one("Transfer", handed.id(1), coins(handed, 1, bakery, desk, 300n, { kind: "Redeemed", redemption: "1" }));
    one("Transfer", back.id(1), coins(back, 1, desk, bookshop, 200n, { kind: "PayoutReturned", redemption: "2" }));
    one("Transfer", paid.id(1), coins(paid, 1, desk, null, 300n, { kind: "Burned", batch: "1" }));
    expectLedger(teller, handed, { merchants: 1_500n, desk: 500n });
    expectLedger(teller, back, { merchants: 1_700n, desk: 300n });
    expectLedger(teller, paid, { merchants: 1_700n });
  }),

  story("a merchant takes a redemption back before its batch is frozen, and the batch opens anew", (teller) => {
    const { block, one, all } = teller;
    openDesk(teller);
    const handed = block(redeems(1n, bakery, 300n));
    const taken = block([event("RedemptionDesk", "RedemptionCancelled", { id: 1n }), moves(desk, bakery, 300n)]);
    const again = block(redeems(2n, bakery, 100n));
    const end = { state: "Cancelled", inBatch: null, endedAt: taken.timestamp };
    all("Redemption", [redemption(handed, 1n, bakery, 300n, end), redemption(again, 2n, bakery, 100n, {})]);
    all("RedemptionBatch", [batch(handed, { itemCount: 0, amount: 0n })], taken);
    all("RedemptionBatch", [batch(again, { itemCount: 1, amount: 100n })]);
    one("CurrentDesk", "town", { requested: 400n, open: 100n, frozen: 0n, paid: 0n, givenBack: 300n });
    one("Transfer", taken.id(1), coins(taken, 1, desk, bakery, 300n, { kind: "PayoutReturned", redemption: "1" }));
    expectLedger(teller, taken, { merchants: 2_000n });
  }),

  story("a merchant reclaims from a batch that nobody confirmed", (teller) => {
    const { block, one, answer } = teller;
    openDesk(teller);
    const handed = block(redeems(1n, bakery, 300n), redeems(2n, bakery, 50n));
    block([closes(1n, 2n, 350n)], redeems(3n, bookshop, 20n, 2n));
    const reclaimed = block([event("RedemptionDesk", "RedemptionReclaimed", { id: 1n }), moves(desk, bakery, 300n)]);
    const end = { state: "Reclaimed", inBatch: null, endedAt: reclaimed.timestamp };
    one("Redemption", "1", redemption(handed, 1n, bakery, 300n, { ...end }));
    one("CurrentDesk", "town", { requested: 370n, open: 20n, frozen: 50n, paid: 0n, givenBack: 300n });
    answer("{ redemptionBatches { id itemCount amount items { id state } redemptions { id } } }", {
      redemptionBatches: [
        { id: "1", itemCount: 1, amount: 50, items: [{ id: "2", state: "Frozen" }], redemptions: [{ id: "1" }, { id: "2" }] }, // prettier-ignore
        { id: "2", itemCount: 1, amount: 20, items: [{ id: "3", state: "Open" }], redemptions: [{ id: "3" }] },
      ],
    });
    expectLedger(teller, reclaimed, { merchants: 1_930n, desk: 70n });
  }),

  story("a redemption by signature names its coins too, and one of a suspended shop is as any other", (teller) => {
    const { block, one } = teller;
    openDesk(teller);
    block([becomes(bakery, "Merchant", "SuspendedMerchant")]);
    const used = event("HeerlenEuro", "AuthorizationUsed", { authorizer: bakery, nonce: word("1") });
    const [requested, moved] = redeems(1n, bakery, 300n);
    const handed = block([requested, used, moved]);
    const facts = { fromStanding: "SuspendedMerchant", kind: "Redeemed", redemption: "1" };
    one("Transfer", handed.id(2), coins(handed, 2, bakery, desk, 300n, facts));
  }),
];

/** Two shops with € 10 each, and a desk. */
function openDesk({ block }: Teller): void {
  block(
    [becomes(desk, "Outsider", "Desk"), becomes(treasury, "Outsider", "Treasury")],
    [becomes(bakery, "Outsider", "Merchant"), becomes(bookshop, "Outsider", "Merchant")],
    [issues(bakery, 1_000n), issues(bookshop, 1_000n)],
  );
}

/** Coins handed in: the desk says so, and they move. */
function redeems(id: bigint, merchant: Address, amount: bigint, batch = 1n): [Event, Event] {
  const request = { id, merchant, batch, amount, redemptionReference: word(String(id)) };
  return [event("RedemptionDesk", "RedemptionRequested", request), moves(merchant, desk, amount)];
}

function closes(batch: bigint, items: bigint, amount: bigint): Event {
  return event("RedemptionDesk", "BatchClosed", { batch, closer: officer, items, amount });
}

function confirms(batch: bigint, amount: bigint): Event {
  const confirmation = { batch, confirmer: treasury, amount, bankStatement: statement };
  return event("RedemptionDesk", "BatchConfirmed", confirmation);
}

/** A redemption as it was requested by one of the events of a block. */
function redemption(handed: Told, number: bigint, merchant: Address, amount: bigint, others: Fields, at = 0): Fields {
  return {
    id: String(number),
    number,
    merchant,
    batch: "1",
    inBatch: "1",
    amount,
    reference: word(String(number)),
    state: "Open",
    requestedAt: handed.timestamp,
    endedAt: null,
    reason: null,
    block: handed.number,
    transaction: handed.stamp(at).transaction,
    ...others,
  };
}

/** The first batch as it was opened. */
function batch(opened: Told, others: Fields): Fields {
  return {
    id: "1",
    number: 1n,
    state: "Open",
    openedAt: opened.timestamp,
    closer: null,
    closedAt: null,
    closedItems: null,
    closedAmount: null,
    confirmer: null,
    confirmedAt: null,
    burned: null,
    bankStatement: null,
    ...others,
  };
}

/** Coins between shops and the desk, or burned. */
function coins(told: Told, at: number, from: Address, to: Address | null, amount: bigint, others: Fields): Fields {
  const standing = (of: Address | null) => (of === null ? null : of === desk ? "Desk" : "Merchant");
  const ends = { from, fromStanding: standing(from), to, toStanding: standing(to) };
  return { ...ends, amount, ...UNEXPLAINED, ...told.stamp(at), ...others };
}
