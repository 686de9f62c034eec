import { openbaarBudgets, openbaarHistory } from "./public-budgets.ts";
import { openbaarCheck } from "./public-check.ts";
import { openbaarFigures } from "./public-figures.ts";
import { openbaarMap } from "./public-map.ts";

export const openbaar = {
  nav: {
    label: "Openbaar",
    overview: "Overzicht",
    map: "Kaart",
    budgets: "Budgetten",
    rules: "Regels",
    check: "Controleren",
  },
  overview: {
    title: "Wat er in Heerlen gebeurt",
    lead: "Iedereen kan zien wat er gedaan en betaald is.",
    toCheck: "Zo controleer je deze cijfers",
  },
  figures: openbaarFigures,
  map: openbaarMap,
  budgets: openbaarBudgets,
  history: openbaarHistory,
  check: openbaarCheck,
};
