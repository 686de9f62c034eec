import type { Catalogue } from "../catalogue.ts";

export const holds: Catalogue["holds"] = {
  title: "Holds",
  lead: "An account that is held can neither pay nor receive. It is free again by itself on the last day.",
  list: "Held now",
  none: "No account is held",
  release: "Release",
  busy: "Recording…",
  notice: {
    otherReason: "The reason is not known to this app.",
    until: (moment) => `That lasts until ${moment} and then ends by itself. Questions? Go to the city’s desk.`,
  },
  guardian: {
    title: "Hold an account",
    text: "It counts at once, for 14 days. Then it ends by itself unless the council makes it longer.",
    action: "Hold for 14 days",
  },
  council: { title: "Propose to the council to hold an account", action: "See the proposal" },
  form: {
    account: "Account",
    accountHint: "Begins with 0x. The code stands with the shop or the resident.",
    notAnAccount: "This is not an account. Check every letter.",
    reason: "Reason",
    day: "Until",
    dayHint: "At most a year ahead.",
    dayPast: "This day is over. Choose a later one.",
  },
};
