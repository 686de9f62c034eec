import type { Catalogue } from "../catalogue.ts";

export const citizenHistory: Catalogue["citizen"]["history"] = {
  title: "Received and paid",
  none: "Nothing received or paid yet",
  noneText: "Your allowances and payments will appear here.",
  reasons: {
    earned: "Allowance",
    paid: "Paid",
    refund: "Refund",
    given: "Given",
    other: "Another change",
  },
};

export const citizenReceipt: Catalogue["citizen"]["receipt"] = {
  title: "Receipt",
  paid: "Paid",
  shop: "Shop",
  trade: "Trade",
  moment: "When",
  reference: "Reference",
  refundOf: (moment: string) => `Refunded on ${moment}`,
  left: "Remains paid",
  words: "Check words of this payment",
  unknown: "This payment is not in the overview yet",
  unknownText: "Did you pay just now? Then wait a moment; this page changes by itself.",
};
