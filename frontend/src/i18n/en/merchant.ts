import type { Catalogue } from "../catalogue.ts";

export const merchant: Catalogue["merchant"] = {
  nav: { label: "Shop", till: "Till", sales: "Sales" },
  till: { title: "Till", lead: "Key in an amount and let the customer scan the code." },
};
