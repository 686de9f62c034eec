import type { Catalogue } from "../catalogue.ts";

export const openbaarMap: Catalogue["openbaar"]["map"] = {
  title: "Karte",
  lead: "Wo es Aufgaben gibt und wo du mit Heerlen Euros bezahlst. Die Grenze kommt aus dem Vertrag.",
  show: "Zeige",
  kinds: { open: "Offene Aufgaben", done: "Erledigte Aufgaben", shop: "Geschäfte" },
  label: {
    open: "Karte von Heerlen mit Aufgaben, die du übernehmen kannst",
    done: "Karte von Heerlen mit erledigten Aufgaben",
    shop: "Karte von Heerlen mit Geschäften, die mitmachen",
  },
  list: { open: "Offene Aufgaben", done: "Erledigte Aufgaben", shop: "Geschäfte, die mitmachen" },
  none: {
    open: "Es gibt gerade keine Aufgaben",
    done: "Es wurde noch keine Aufgabe erledigt",
    shop: "Es machen noch keine Geschäfte mit",
  },
  choose: "Wähle einen Ort auf der Karte, um zu sehen, was es ist.",
  chosen: "Gewählter Ort",
  anywhere: "Ohne festen Ort",
};
