import type { Catalogue } from "../catalogue.ts";

export const council: Catalogue["council"] = {
  nav: { label: "City", desk: "Desk" },
  desk: { title: "Desk", lead: "Choose what you want to do." },
};
