import type { Catalogue } from "../catalogue.ts";

export const openbaar: Catalogue["openbaar"] = {
  nav: { label: "Öffentlich", overview: "Überblick" },
  overview: { title: "Was in Heerlen geschieht", lead: "Alle können sehen, was getan und bezahlt wurde." },
};
