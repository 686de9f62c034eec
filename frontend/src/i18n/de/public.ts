import type { Catalogue } from "../catalogue.ts";

export const openbaar: Catalogue["openbaar"] = {
  nav: { label: "Öffentlich", overview: "Überblick", map: "Karte", budgets: "Budgets", check: "Prüfen" },
  overview: { title: "Was in Heerlen geschieht", lead: "Alle können sehen, was getan und bezahlt wurde." },
  map: { title: "Karte", lead: "Wo es Aufgaben gibt und wo du mit Heerlen Euros bezahlst." },
  budgets: { title: "Budgets", lead: "Woher das Geld für Aufgaben kommt und wohin es ging." },
  check: { title: "So prüfst du das", lead: "Jede Zahl auf diesen Seiten kannst du selbst nachrechnen." },
};
