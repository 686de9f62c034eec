export const holds = {
  title: "Vastzetten",
  lead: "Een account dat vaststaat, kan niet betalen en niets ontvangen. Het komt op de einddatum vanzelf weer vrij.",
  list: "Staat nu vast",
  none: "Er staat geen account vast",
  release: "Laat weer vrij",
  busy: "Bezig met vastleggen…",
  notice: {
    otherReason: "De reden staat niet in deze app.",
    until: (moment: string) =>
      `Dat duurt tot ${moment} en stopt dan vanzelf. Vragen? Ga naar de balie van de gemeente.`,
  },
  guardian: {
    title: "Zet een account vast",
    text: "Dat geldt meteen, voor 14 dagen. Daarna komt het vanzelf vrij, tenzij de raad het verlengt.",
    action: "Zet vast voor 14 dagen",
  },
  council: { title: "Stel de raad voor een account vast te zetten", action: "Bekijk het voorstel" },
  form: {
    account: "Account",
    accountHint: "Begint met 0x. De code staat bij de winkel of de bewoner.",
    notAnAccount: "Dit is geen account. Controleer elke letter.",
    reason: "Reden",
    day: "Tot en met",
    dayHint: "Hooguit een jaar vooruit.",
    dayPast: "Deze dag is voorbij. Kies een latere.",
  },
};
