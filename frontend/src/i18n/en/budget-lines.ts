import type { Catalogue } from "../catalogue.ts";

export const budgetLines: Catalogue["budgetLines"] = {
  caption: "What each budget holds",
  line: "Budget",
  available: "Still free",
  setApart: "Set apart for tasks",
  paid: "Paid",
  none: "There are no budgets yet",
  noneText: "The council opens a budget by a decision.",
};
