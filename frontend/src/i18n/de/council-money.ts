import type { Catalogue } from "../catalogue.ts";

export const councilMoney: Catalogue["councilMoney"] = {
  nav: { budgets: "Budgets", agenda: "Tagesordnung" },
  budgets: { title: "Budgets", lead: "Was jedes Budget enthält, und ein Budget auffüllen." },
  agenda: { title: "Tagesordnung des Rats", lead: "Was der Rat beschließt: lesen, zustimmen und ausführen." },
};
