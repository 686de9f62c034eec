import type { Catalogue } from "../catalogue.ts";

export const openbaar: Catalogue["openbaar"] = {
  nav: { label: "Public", overview: "Overview", map: "Map", budgets: "Budgets", check: "Check" },
  overview: { title: "What happens in Heerlen", lead: "Everybody can see what was done and paid." },
  map: { title: "Map", lead: "Where tasks are and where you pay with Heerlen Euros." },
  budgets: { title: "Budgets", lead: "Where the money for tasks comes from and where it went." },
  check: { title: "How to check this", lead: "You can recompute every figure on these pages yourself." },
};
