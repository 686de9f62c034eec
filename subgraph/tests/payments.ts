import { concat } from "viem";
import { event } from "./events.ts";
import { expectLedger } from "./ledger.ts";
import { story, type Teller } from "./story.ts";
import { account, ACTORS, becomes, issues, moves, pays, refunds, UNEXPLAINED, word } from "./town.ts";

const { resident, neighbour, bakery, bookshop, choir } = ACTORS;

const bread = word("till-1-0001");
const coffee = word("till-1-0002");

/** A merchant that never applied, as the subgraph meets it in a payment. */
const unknownMerchant = {
  tradingName: "",
  trade: "",
  latitude: null,
  longitude: null,
  status: "None",
  contractEnd: null,
  appliedAt: null,
  approvedAt: null,
  suspensionReason: null,
  endedAt: null,
};

export const payments = [
  story("a payment leaves a receipt", (teller) => {
    const { block, one, all } = teller;
    openShops(teller);
    const paying = block(pays(resident, bakery, 350n, bread));
    const receipt = { payer: resident, merchant: bakery, amount: 350n, refunded: 0n, reference: bread };
    all("Payment", [{ id: concat([resident, bread]), ...receipt, ...paying.stamp(1) }]);
    one("Transfer", paying.id(0), {
      from: resident,
      fromStanding: "Resident",
      to: bakery,
      toStanding: "Merchant",
      amount: 350n,
      kind: "Spent",
      ...UNEXPLAINED,
      payment: concat([resident, bread]),
      ...paying.stamp(0),
    });
    one("Account", resident, account("Resident", 650n, { spent: 350n }));
    one("Account", bakery, account("Merchant", 350n, { received: 350n }));
    const totals = { account: bakery, received: 350n, refunded: 0n, paymentCount: 1 };
    one("Merchant", bakery, { ...unknownMerchant, ...totals });
    expectLedger(teller, paying, { residents: 650n + 1000n, merchants: 350n });
  }),

  story("a payment is given back in parts", (teller) => {
    const { block, one, all } = teller;
    openShops(teller);
    const paying = block(pays(resident, bakery, 350n, bread));
    const first = block(refunds(resident, bakery, 100n, bread));
    const second = block(refunds(resident, bakery, 50n, bread));
    const payment = concat([resident, bread]);
    const receipt = { payer: resident, merchant: bakery, amount: 350n, reference: bread };
    one("Payment", payment, { ...receipt, refunded: 150n, ...paying.stamp(1) });
    one("Payment", payment, { ...receipt, refunded: 100n, ...paying.stamp(1) }, first);
    const parts = { payment, payer: resident, merchant: bakery, reference: bread };
    all("Refund", [
      { id: first.id(1), ...parts, amount: 100n, ...first.stamp(1) },
      { id: second.id(1), ...parts, amount: 50n, ...second.stamp(1) },
    ]);
    one("Transfer", second.id(0), {
      from: bakery,
      fromStanding: "Merchant",
      to: resident,
      toStanding: "Resident",
      amount: 50n,
      kind: "Refunded",
      ...UNEXPLAINED,
      refund: second.id(1),
      ...second.stamp(0),
    });
    one("Account", resident, account("Resident", 800n, { spent: 350n, refunded: 150n }));
    one("Account", bakery, account("Merchant", 200n, { received: 350n }));
    const totals = { account: bakery, received: 350n, refunded: 150n, paymentCount: 1 };
    one("Merchant", bakery, { ...unknownMerchant, ...totals });
    expectLedger(teller, second, { residents: 800n + 1000n, merchants: 200n });
  }),

  story("several payments in one transaction keep their own coins", (teller) => {
    const { block, one, answer } = teller;
    openShops(teller);
    block([
      ...pays(resident, bakery, 350n, bread),
      ...pays(resident, bookshop, 200n, coffee),
      ...pays(neighbour, bakery, 100n, bread),
    ]);
    answer("{ transfers(where: { payment_not: null }) { amount payment { amount payer { id } merchant { id } } } }", {
      transfers: [
        { amount: "350", payment: { amount: "350", payer: { id: resident }, merchant: { id: bakery } } },
        { amount: "200", payment: { amount: "200", payer: { id: resident }, merchant: { id: bookshop } } },
        { amount: "100", payment: { amount: "100", payer: { id: neighbour }, merchant: { id: bakery } } },
      ],
    });
    one("Account", resident, account("Resident", 450n, { spent: 550n }));
    one("Account", bakery, account("Merchant", 450n, { received: 450n }));
    const totals = { account: bakery, received: 450n, refunded: 0n, paymentCount: 2 };
    one("Merchant", bakery, { ...unknownMerchant, ...totals });
  }),

  story("a plain transfer to a merchant has no receipt", (teller) => {
    const { block, all, one } = teller;
    openShops(teller);
    const paying = block([moves(resident, bakery, 120n)]);
    all("Payment", []);
    one("Merchant", bakery, null);
    one("Account", resident, account("Resident", 880n));
    one("Transfer", paying.id(0), {
      from: resident,
      fromStanding: "Resident",
      to: bakery,
      toStanding: "Merchant",
      amount: 120n,
      kind: "Spent",
      ...UNEXPLAINED,
      ...paying.stamp(0),
    });
  }),

  story("an association that became a merchant can give back a signed gift, which was no payment", (teller) => {
    const { block, all, one } = teller;
    openShops(teller);
    const gift = event("HeerlenEuro", "AuthorizationUsed", { authorizer: resident, nonce: bread });
    const giving = block([gift, moves(resident, choir, 300n)]);
    block([becomes(choir, "Association", "Merchant")]);
    const back = block(refunds(resident, choir, 300n, bread));
    all("Payment", []);
    const refund = { payment: null, payer: resident, merchant: choir, amount: 300n, reference: bread };
    all("Refund", [{ id: back.id(1), ...refund, ...back.stamp(1) }]);
    one("Account", resident, account("Resident", 1000n, { refunded: 300n }));
    const authorization = { authorizer: resident, reference: bread, cancelled: false };
    all("Authorization", [{ id: concat([resident, bread]), ...authorization, ...giving.stamp(0) }]);
  }),

  story("a signed authorization is used once, or cancelled", ({ block, all }) => {
    const used = event("HeerlenEuro", "AuthorizationUsed", { authorizer: resident, nonce: bread });
    const cancelled = event("HeerlenEuro", "AuthorizationCanceled", { authorizer: resident, nonce: coffee });
    const told = block([used], [cancelled]);
    const rows = [
      { id: concat([resident, bread]), authorizer: resident, reference: bread, cancelled: false, ...told.stamp(0) },
      { id: concat([resident, coffee]), authorizer: resident, reference: coffee, cancelled: true, ...told.stamp(1) },
    ];
    all("Authorization", rows);
  }),
];

function openShops({ block }: Teller): void {
  block(
    [becomes(resident, "Outsider", "Resident"), becomes(neighbour, "Outsider", "Resident")],
    [becomes(bakery, "Outsider", "Merchant"), becomes(bookshop, "Outsider", "Merchant")],
    [becomes(choir, "Outsider", "Association")],
    [issues(resident, 1000n), issues(neighbour, 1000n)],
  );
}
