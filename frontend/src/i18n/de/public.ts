import type { Catalogue } from "../catalogue.ts";
import { openbaarBudgets, openbaarHistory } from "./public-budgets.ts";
import { openbaarCheck } from "./public-check.ts";
import { openbaarFigures } from "./public-figures.ts";
import { openbaarMap } from "./public-map.ts";

export const openbaar: Catalogue["openbaar"] = {
  nav: {
    label: "Öffentlich",
    overview: "Überblick",
    map: "Karte",
    budgets: "Budgets",
    rules: "Regeln",
    check: "Prüfen",
  },
  overview: {
    title: "Was in Heerlen geschieht",
    lead: "Alle können sehen, was getan und bezahlt wurde.",
    toCheck: "So prüfst du diese Zahlen",
  },
  figures: openbaarFigures,
  map: openbaarMap,
  budgets: openbaarBudgets,
  history: openbaarHistory,
  check: openbaarCheck,
};
