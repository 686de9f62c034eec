import { zeroAddress, type Address } from "viem";
import { standings } from "../../protocol/generated/moves.ts";
import { add, shift, type Books, type Entries } from "./book-keeping.ts";
import { HOME_OF, receiptKey, type Home } from "./statement.ts";

/** What happens to coins and to those who hold them. */
export const MONEY_ENTRIES: Entries<"Transfer" | "StandingChanged" | "Paid" | "Refunded" | "PaymentsCounted"> = {
  Transfer: (books, { from, to, value }) => {
    if (from === zeroAddress) books.supply += value;
    else change(books, from, -value);
    if (to === zeroAddress) books.supply -= value;
    else change(books, to, value);
  },
  StandingChanged: (books, { account, previous, current }) => {
    shift(books, homeAt(previous), homeAt(current), books.balances.get(account) ?? 0n);
    books.homeOf.set(account, homeAt(current));
  },
  Paid: ({ receipts }, { payer, amount, paymentReference }) => {
    receipts.set(receiptKey(payer, paymentReference), { amount, refunded: 0n });
  },
  Refunded: ({ receipts }, { payer, amount, paymentReference }) => {
    // A signed gift can be given back too, and has no receipt of a payment.
    const receipt = receipts.get(receiptKey(payer, paymentReference));
    if (receipt) receipt.refunded += amount;
  },
  PaymentsCounted: ({ meter }, { week, amount }) => add(meter, String(week), amount),
};

function change(books: Books, account: Address, amount: bigint): void {
  add(books.balances, account, amount);
  books.homes[books.homeOf.get(account) ?? "outsiders"] += amount;
}

function homeAt(number: number): Home {
  const standing = standings[number];
  if (!standing || standing === "Held") throw new RangeError(`Nobody can come to stand as ${number}.`);
  return HOME_OF[standing];
}
