import type { Catalogue } from "../catalogue.ts";

export const openbaarBudgets: Catalogue["openbaar"]["budgets"] = {
  title: "Budgets",
  lead: "Where the money for tasks comes from and where it went. Choose a budget to see everything that happened to it.",
};

export const openbaarHistory: Catalogue["openbaar"]["history"] = {
  title: "History of a budget",
  lead: "Everything that happened to this budget, with how it stood afterwards.",
  unknown: "This budget does not exist",
  unknownText: "Check the address, or choose a budget from the list.",
  funded: "Got from the treasury",
  available: "Still free",
  setApart: "Set apart",
  paid: "Paid",
  returned: "Back to the treasury",
  tasks: "Tasks published",
  whole: "What came in is exactly what is free, set apart, paid and gone back.",
  notWhole: "These amounts do not fit each other. The administrator has to look into this.",
  entries: "What happened",
  noEntries: "Nothing has happened to this budget yet.",
  caption: "History, the newest first",
  what: "What",
  amount: "Amount",
  untitled: "a task without a readable name",
  broken: "In this history an amount does not follow from the one before. The administrator has to look into this.",
  kinds: {
    Funded: "Got from the treasury",
    Returned: "Back to the treasury",
    SetApart: "Set apart",
    Released: "Free again",
    Paid: "Paid",
  },
};
