import type { Catalogue } from "../catalogue.ts";

type Words = Catalogue["merchant"];

export const shop: Words["shop"] = {
  title: "Shop",
  status: {
    applied: "Applied",
    active: "Takes part",
    suspended: "Suspended",
    ended: "Ended",
    declined: "Not admitted",
  },
  meaning: {
    applied:
      "The city looks at your application and whether your premises lie in Heerlen. You need not do anything now. This page renews itself.",
    active: "You can receive and refund Heerlen Euros.",
    suspended:
      "You cannot receive payments now. What you have stays yours and you can refund. Call the city to solve it.",
    ended:
      "You cannot receive payments any more. What you have stays yours and you can refund. Want to take part again? Apply again.",
    declined: "The city did not approve your application. Ask why, or apply again.",
    pastEnd: "Your contract is past its end date. Ask the city to extend it, or payments will stop.",
  },
  facts: { trade: "Trade", contractEnd: "Contract until", balance: "Balance", reason: "Reason" },
  held: "Your shop is held",
  payout: {
    title: "Payout",
    text: "Hand in Heerlen Euros for euros, and see how far your payouts are.",
    open: "To payouts",
  },
  again: "Apply again",
  staff: {
    title: "Till for staff",
    text: "With this link everybody in your shop can take payments without signing in. It cannot be used to spend or refund.",
    code: "Code with the link to the till",
    scan: "Scan the code with the phone or tablet of the till, or copy the link.",
    open: "Open the till",
  },
  poster: {
    title: "Poster for your shop",
    text: "A code without an amount. The customer keys in the amount; you see the payment on the till.",
    open: "See and print the poster",
  },
  account: { title: "Your account", signedInAs: "You work as", signOut: "Sign out" },
};

export const poster: Words["poster"] = {
  title: "Poster",
  print: "Print this poster",
  printHint: "Choose A4, upright. The code stays valid.",
  headline: "Pay here with Heerlen Euros",
  steps: ["Open the app and choose Pay.", "Scan this code.", "Key in the amount and show your screen."],
  code: (name) => `Payment code without an amount of ${name}`,
  back: "Shop",
};

export const apply: Words["apply"] = {
  title: "Apply for your shop",
  lead: "Shops in Heerlen can take part. The city looks at your application; then you can receive Heerlen Euros.",
  name: "Name of your shop",
  nameHint: "As on the door. Customers see this name when they pay.",
  trade: "Trade",
  chooseTrade: "Choose a trade",
  place: {
    title: "Where is your shop?",
    lead: "Point out the place on the map, or type the coordinates.",
    map: "Map of Heerlen to point out where your shop is",
    latitude: "Latitude",
    longitude: "Longitude",
    inside: "This place lies in Heerlen.",
    outside: "This place lies outside Heerlen. Only shops inside the city’s boundary can take part.",
  },
  send: "Apply",
  sending: "Sending your application…",
  problems: {
    nameEmpty: "Fill in the name of your shop.",
    nameTooLong: "This name is too long. Use at most 80 characters.",
    tradeMissing: "Choose a trade.",
    placeMissing: "Point out a place on the map, or type coordinates such as 50.8877 and 5.9806.",
  },
  refusals: {
    MerchantRegistry_WrongStatus: "This account has applied or takes part already. Reload the page.",
  },
};
