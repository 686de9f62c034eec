import type { Catalogue } from "../catalogue.ts";

export const merchant: Catalogue["merchant"] = {
  nav: { label: "Geschäft", till: "Kasse", sales: "Verkäufe" },
  till: { title: "Kasse", lead: "Gib einen Betrag ein und lass den Code scannen." },
};
