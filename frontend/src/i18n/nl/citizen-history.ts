export const citizenHistory = {
  title: "Gekregen en betaald",
  none: "Nog niets gekregen of betaald",
  noneText: "Je vergoedingen en betalingen staan straks hier.",
  reasons: {
    earned: "Vergoeding",
    paid: "Betaald",
    refund: "Teruggekregen",
    given: "Gegeven",
    other: "Andere verandering",
  },
};

export const citizenReceipt = {
  title: "Bon",
  paid: "Betaald",
  shop: "Winkel",
  trade: "Branche",
  moment: "Wanneer",
  reference: "Kenmerk",
  refundOf: (moment: string) => `Teruggekregen op ${moment}`,
  left: "Blijft betaald",
  words: "Controlewoorden van deze betaling",
  unknown: "Deze betaling staat nog niet in het overzicht",
  unknownText: "Heb je net betaald? Wacht dan even; deze bladzijde verandert vanzelf.",
};
