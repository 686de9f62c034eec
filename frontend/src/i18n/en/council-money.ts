import type { Catalogue } from "../catalogue.ts";

export const councilMoney: Catalogue["councilMoney"] = {
  nav: { budgets: "Budgets", agenda: "Agenda" },
  budgets: { title: "Budgets", lead: "What each budget holds, and topping one up." },
  agenda: { title: "The council’s agenda", lead: "What the council decides: read, approve and carry out." },
};
