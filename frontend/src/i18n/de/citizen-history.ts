import type { Catalogue } from "../catalogue.ts";

export const citizenHistory: Catalogue["citizen"]["history"] = {
  title: "Erhalten und bezahlt",
  none: "Noch nichts erhalten oder bezahlt",
  noneText: "Deine Vergütungen und Zahlungen stehen bald hier.",
  reasons: {
    earned: "Vergütung",
    paid: "Bezahlt",
    refund: "Erstattung",
    given: "Gegeben",
    other: "Andere Änderung",
  },
};

export const citizenReceipt: Catalogue["citizen"]["receipt"] = {
  title: "Beleg",
  paid: "Bezahlt",
  shop: "Laden",
  trade: "Branche",
  moment: "Wann",
  reference: "Kennzeichen",
  refundOf: (moment: string) => `Erstattet am ${moment}`,
  left: "Bleibt bezahlt",
  words: "Kontrollwörter dieser Zahlung",
  unknown: "Diese Zahlung steht noch nicht in der Übersicht",
  unknownText: "Hast du gerade bezahlt? Dann warte kurz; diese Seite ändert sich von selbst.",
};
