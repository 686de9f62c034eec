import type { Catalogue } from "../catalogue.ts";

export const budgetLines: Catalogue["budgetLines"] = {
  caption: "Was jedes Budget enthält",
  line: "Budget",
  available: "Noch frei",
  setApart: "Für Aufgaben zurückgelegt",
  paid: "Bezahlt",
  none: "Es gibt noch keine Budgets",
  noneText: "Der Rat eröffnet ein Budget durch einen Beschluss.",
};
