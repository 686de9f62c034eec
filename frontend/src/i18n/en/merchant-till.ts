import type { Catalogue } from "../catalogue.ts";

type Words = Catalogue["merchant"];

export const till: Words["till"] = {
  title: "Till",
  amount: "Amount",
  keys: { label: "Digits", erase: "Erase the last digit" },
  show: "Show the code",
  checking: "Checking…",
  nothing: "Key in an amount first.",
  full: (most) => `More than ${most} does not fit in one payment.`,
  keyboard: "A keyboard works too: digits, and Enter to show the code.",
  sound: "Sound when a payment comes in",
  waiting: {
    title: "Let the customer scan",
    code: (amount, shop) => `Payment code: ${amount} to ${shop}`,
    status: "Waiting for the payment…",
    asText: "Scanning does not work? Give the code as text",
    cancel: "Cancel",
    cancelled: "Who has scanned the code already can still pay. You will see that here.",
  },
  trouble: {
    App_ChainDown:
      "The till cannot reach the network now. Do not hand over anything yet. No payment gets lost: you will see it here once the connection is back.",
    App_Offline:
      "You have no internet now. Do not hand over anything yet. No payment gets lost: you will see it here once you are connected again.",
  },
  closed: {
    none: "This shop does not take part yet. Apply for the shop first.",
    applied: "This shop has applied. It can receive payments once the city has approved it.",
    suspended: "This shop is suspended and cannot receive payments now. Refunds are possible. Call the city.",
    ended: "This shop does not take part any more and cannot receive payments. Under Shop you find what you can do.",
    held: "This shop’s account is on hold and cannot receive anything now. Call the city.",
    paused: "Paying with Heerlen Euros is on hold for a while, for everybody.",
  },
  closedTitle: "No code can be shown now",
  pausedUntil: (moment) => `Until ${moment} at the latest.`,
  otherAmount: {
    title: "Another amount was paid",
    facts: { asked: "Asked", paid: "Paid", rest: "Still to be paid", tooMuch: "Paid too much" },
    less: "Ask for the rest with a new code, or refund under Sales.",
    more: "Refund what was too much under Sales.",
    askRest: (rest) => `Ask for the rest: ${rest}`,
    done: "This is fine",
  },
  arrival: {
    title: (amount, time) => `A payment came in: ${amount} at ${time}`,
    late: "This customer paid a code that you had cancelled.",
    again: "Somebody else paid the same code. One of the two customers gets a refund.",
    other: "Paid by the poster, another till or a code that was scanned earlier.",
    words: (first, second) => `Check words: ${first}, ${second}.`,
    sale: "See this sale",
    seen: "Seen",
  },
  notAShop: { title: "This till does not exist", text: "The address is wrong. Ask the shop for a new link." },
  unnamed: (address) => `Shop ${address}`,
};

export const paid: Words["paid"] = {
  title: "Paid",
  justNow: "just now",
  ago: (duration) => `${duration} ago`,
  seconds: (count) => `${count} seconds`,
  words: "Check words",
  wordsHint: "The customer’s screen shows the same two words.",
  next: "Next payment",
};

export const take: Words["take"] = {
  title: "Scan the customer’s code",
  lead: "Your customer has no internet? Then they sign on their own phone and you scan the code.",
  camera: "Camera to scan the customer’s code",
  paste: "Or paste the code",
  pasteHint: "The code begins with wesh:payment:",
  read: "Read the code",
  reading: "Checking the payment…",
  facts: { amount: "Amount", payer: "Customer", until: "Valid until" },
  collect: (amount) => `Accept ${amount}`,
  collecting: "Collecting the payment…",
  another: "Scan another code",
  notYet: "Do not hand over anything yet.",
  refusals: {
    ERC20InsufficientBalance: "This customer does not have enough Heerlen Euros. Ask for less, or for another way.",
    HeerlenEuro_ReferenceUsed: "This payment was collected before. Let the customer make a new code.",
    HeerlenEuro_MoveNotAllowed: "This customer may not pay here now: the customer or your shop does not take part.",
    HeerlenEuro_Paused: "Paying with Heerlen Euros is on hold for everybody. Ask for another way.",
    HeerlenEuro_AuthorizationExpired: "This code is too old. Let the customer make a new code.",
    HeerlenEuro_BadSignature: "The signature is not right. Do not accept this payment.",
  },
};
