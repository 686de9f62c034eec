import type { Catalogue } from "../catalogue.ts";

export const citizen: Catalogue["citizen"] = {
  nav: { label: "Bewohner", tasks: "Aufgaben", claims: "Meine Aufgaben", pay: "Bezahlen", wallet: "Geldbörse" },
  tasks: { title: "Aufgaben in Heerlen", lead: "Wähle eine Aufgabe. Deine Vergütung kommt in Heerlen Euro." },
};
