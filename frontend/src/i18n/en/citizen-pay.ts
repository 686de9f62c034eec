import type { Catalogue } from "../catalogue.ts";

export const citizenPay: Catalogue["citizen"]["pay"] = {
  title: "Pay",
  ask: {
    scanner: "Camera for the shop’s code",
    typed: "Code of the shop",
    typedHint: "Scanning does not work? Paste or type the code the shop gives you.",
    use: "Use this code",
  },
  amount: { label: "How much do you want to pay?", hint: "The shop tells the amount. Write it like 12.50." },
  shop: {
    unchecked: "We cannot look up the name of this shop now",
    unknown: "We do not know this shop",
    account: (address: string) => `The account is ${address}. Ask the shop whether that is right.`,
    inactive: "This shop does not take part now.",
  },
  confirm: {
    amount: "To pay",
    balance: "You have now",
    after: "You will have",
    asking: "Checking whether you can pay here…",
    cannot: "You cannot pay this now",
    earlier: "See the earlier payment",
    pay: (amount: string) => `Pay ${amount}`,
    notPaid: "Nothing was paid",
    no: "Do not pay",
  },
  offline: {
    title: "Paying without internet",
    text: "You sign here and the shop scans your screen. The till checks whether you have enough.",
    sign: "Sign and let the shop scan",
  },
  signed: {
    show: "Let the shop scan this code. You have paid as soon as the till shows it.",
    codeLabel: "Your signed payment, for the till",
    validUntil: (time: string) => `This payment holds until ${time}. After that nobody can use it.`,
    send: "Send it yourself",
    refused: "Nothing was paid",
    tooOld: "This payment is too old",
    tooOldText: "Nothing was paid. Scan the shop’s code again if you still want to pay.",
    tooOldUnknown:
      "This payment is too old to be used. As soon as you have internet again, you see here whether it arrived in time.",
    again: "Pay again",
  },
  paid: {
    title: "Paid",
    shop: "Shop",
    words: "The till shows the same words",
    close: "Done",
    receipt: "See the receipt",
  },
};
