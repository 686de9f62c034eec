import type { Catalogue } from "../catalogue.ts";

export const openbaarBudgets: Catalogue["openbaar"]["budgets"] = {
  title: "Budgets",
  lead: "Woher das Geld für Aufgaben kommt und wohin es ging. Wähle ein Budget, um alles zu sehen, was damit geschah.",
};

export const openbaarHistory: Catalogue["openbaar"]["history"] = {
  title: "Verlauf eines Budgets",
  lead: "Alles, was mit diesem Budget geschah, und wie es danach stand.",
  unknown: "Dieses Budget gibt es nicht",
  unknownText: "Prüfe die Adresse oder wähle ein Budget aus der Liste.",
  funded: "Aus der Kasse erhalten",
  available: "Noch frei",
  setApart: "Zurückgelegt",
  paid: "Bezahlt",
  returned: "Zurück in die Kasse",
  tasks: "Aufgaben veröffentlicht",
  whole: "Was hineinkam, ist genau das, was frei, zurückgelegt, bezahlt und zurückgegangen ist.",
  notWhole: "Diese Beträge passen nicht zueinander. Die Verwaltung muss das klären.",
  entries: "Was geschah",
  noEntries: "Mit diesem Budget ist noch nichts geschehen.",
  caption: "Verlauf, das Neueste zuerst",
  what: "Was",
  amount: "Betrag",
  untitled: "eine Aufgabe ohne lesbaren Namen",
  broken: "In diesem Verlauf folgt ein Betrag nicht aus dem vorigen. Die Verwaltung muss das klären.",
  kinds: {
    Funded: "Aus der Kasse erhalten",
    Returned: "Zurück in die Kasse",
    SetApart: "Zurückgelegt",
    Released: "Wieder frei",
    Paid: "Bezahlt",
  },
};
