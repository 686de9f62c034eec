import type { Catalogue } from "../catalogue.ts";
import { openbaarBudgets, openbaarHistory } from "./public-budgets.ts";
import { openbaarCheck } from "./public-check.ts";
import { openbaarFigures } from "./public-figures.ts";
import { openbaarMap } from "./public-map.ts";

export const openbaar: Catalogue["openbaar"] = {
  nav: { label: "Public", overview: "Overview", map: "Map", budgets: "Budgets", rules: "Rules", check: "Check" },
  overview: {
    title: "What happens in Heerlen",
    lead: "Everybody can see what was done and paid.",
    toCheck: "How to check these figures",
  },
  figures: openbaarFigures,
  map: openbaarMap,
  budgets: openbaarBudgets,
  history: openbaarHistory,
  check: openbaarCheck,
};
