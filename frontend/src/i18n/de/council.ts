import type { Catalogue } from "../catalogue.ts";

export const council: Catalogue["council"] = {
  nav: { label: "Stadt", desk: "Arbeitsplatz" },
  desk: { title: "Arbeitsplatz", lead: "Wähle, was du tun möchtest." },
};
