import type { Catalogue } from "../catalogue.ts";

export const openbaar: Catalogue["openbaar"] = {
  nav: { label: "Public", overview: "Overview" },
  overview: { title: "What happens in Heerlen", lead: "Everybody can see what was done and paid." },
};
