import type { Catalogue } from "../catalogue.ts";
import { plural } from "../plural.ts";

type Words = Catalogue["merchant"];

export const sales: Words["sales"] = {
  title: "Sales",
  today: "Today",
  yesterday: "Yesterday",
  lastDays: "Last 7 days",
  payments: (count) => plural(count, "payment", "payments"),
  ofWhichRefunded: (amount) => `Refunded: ${amount}.`,
  chart: "Received per day",
  chartDay: "Day",
  chartReceived: "Received",
  list: "Payments",
  listOf: (day) => `Payments of ${day}`,
  refundedPart: (amount) => `${amount} refunded`,
  payer: (address) => `customer ${address}`,
  older: "Show earlier sales",
  noOlder: "These are all sales.",
  none: "No sales yet",
  noneText: "As soon as a customer pays with Heerlen Euros, it is listed here.",
  toTill: "To the till",
};

export const sale: Words["sale"] = {
  title: (amount) => `Sale of ${amount}`,
  titleUnknown: "Sale",
  back: "Sales",
  facts: {
    moment: "Paid on",
    amount: "Amount",
    refunded: "Refunded",
    left: "Left",
    payer: "Customer",
    words: "Check words",
    reference: "Reference",
  },
  refunds: "Refunds",
  refundMoment: "When",
  refundAmount: "Amount",
  unknown: "This sale is not in the overview yet",
  unknownText: "Was it paid just now? Then the sale appears here within a few seconds.",
  otherShop: "This sale is of another shop. You cannot refund it.",
};

export const refund: Words["refund"] = {
  title: "Refund",
  howMuch: "How much do you refund?",
  whole: (amount) => `All of it (${amount})`,
  part: "A part",
  amount: "Amount to refund",
  amountHint: (most) => `At most ${most}`,
  ask: "Refund…",
  question: (amount) => `Refund ${amount}?`,
  explanation: (payer) => `The money goes back to customer ${payer} at once. This cannot be undone.`,
  confirm: "Yes, refund",
  sending: "Sending the refund…",
  done: (amount) => `${amount} has been refunded`,
  left: (amount) => `Of this payment ${amount} is left.`,
  updating: "Updating the overview…",
  behind: "The overview is a little behind; the refund is done.",
  failed: "Nothing was refunded",
  nothingLeft: "This payment has been refunded completely.",
  refusals: {
    ERC20InsufficientBalance: "Your shop has fewer Heerlen Euros than this amount now. Choose a lower amount.",
    HeerlenEuro_MoveNotAllowed:
      "This customer cannot receive money now. Give the amount back in another way, or ask the city.",
    App_WalletRefused: "You did not sign the refund. Try again if you want to.",
  },
};
