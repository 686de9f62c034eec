export const shop = {
  title: "Winkel",
  status: {
    applied: "Aangemeld",
    active: "Doet mee",
    suspended: "Geschorst",
    ended: "Afgelopen",
    declined: "Niet toegelaten",
  },
  meaning: {
    applied:
      "De gemeente bekijkt je aanmelding en of je zaak binnen Heerlen ligt. Je hoeft nu niets te doen. Deze bladzijde vernieuwt zichzelf.",
    active: "Je kunt Heerlen Euro’s ontvangen en terugbetalen.",
    suspended:
      "Je kunt nu geen betalingen ontvangen. Wat je hebt blijft van jou en terugbetalen kan. Bel de gemeente om het op te lossen.",
    ended:
      "Je kunt geen betalingen meer ontvangen. Wat je hebt blijft van jou en terugbetalen kan. Wil je weer meedoen? Meld je opnieuw aan.",
    declined: "De gemeente heeft je aanmelding niet goedgekeurd. Vraag waarom, of meld je opnieuw aan.",
    pastEnd: "Je contract is voorbij zijn einddatum. Vraag de gemeente om te verlengen, anders stoppen de betalingen.",
  },
  facts: { trade: "Branche", contractEnd: "Contract tot", balance: "Saldo", reason: "Reden" },
  held: "Je winkel staat vast",
  payout: {
    title: "Uitbetaling",
    text: "Lever Heerlen Euro’s in voor euro’s, en zie hoe ver je uitbetalingen zijn.",
    open: "Naar uitbetaling",
  },
  again: "Opnieuw aanmelden",
  staff: {
    title: "Kassa voor personeel",
    text: "Met deze link kan iedereen in je winkel geld ontvangen, zonder in te loggen. Uitgeven of terugbetalen kan er niet mee.",
    code: "Code met de link naar de kassa",
    scan: "Scan de code met de telefoon of tablet van de kassa, of kopieer de link.",
    open: "Open de kassa",
  },
  poster: {
    title: "Poster voor in de winkel",
    text: "Een code zonder bedrag. De klant tikt zelf het bedrag in; jij ziet de betaling op de kassa.",
    open: "Bekijk en print de poster",
  },
  account: { title: "Je account", signedInAs: "Je werkt als", signOut: "Uitloggen" },
};

export const poster = {
  title: "Poster",
  print: "Print deze poster",
  printHint: "Kies staand A4. De code blijft altijd geldig.",
  headline: "Betaal hier met Heerlen Euro’s",
  steps: ["Open de app en kies Betalen.", "Scan deze code.", "Tik het bedrag in en laat je scherm zien."],
  code: (shop: string) => `Betaalcode zonder bedrag van ${shop}`,
  back: "Winkel",
};

export const apply = {
  title: "Meld je winkel aan",
  lead: "Winkels in Heerlen kunnen meedoen. De gemeente bekijkt je aanmelding; daarna kun je Heerlen Euro’s ontvangen.",
  name: "Naam van je winkel",
  nameHint: "Zoals op de deur. Klanten zien deze naam als ze betalen.",
  trade: "Branche",
  chooseTrade: "Kies een branche",
  place: {
    title: "Waar is je winkel?",
    lead: "Wijs de plek aan op de kaart, of typ de coördinaten.",
    map: "Kaart van Heerlen om de plek van je winkel aan te wijzen",
    latitude: "Breedtegraad",
    longitude: "Lengtegraad",
    inside: "Deze plek ligt in Heerlen.",
    outside: "Deze plek ligt buiten Heerlen. Alleen winkels binnen de stadsgrens kunnen meedoen.",
  },
  send: "Meld aan",
  sending: "Je aanmelding wordt verstuurd…",
  problems: {
    nameEmpty: "Vul de naam van je winkel in.",
    nameTooLong: "Deze naam is te lang. Gebruik hooguit 80 tekens.",
    tradeMissing: "Kies een branche.",
    placeMissing: "Wijs een plek aan op de kaart, of typ coördinaten zoals 50,8877 en 5,9806.",
  },
  refusals: {
    MerchantRegistry_WrongStatus: "Dit account is al aangemeld of doet al mee. Vernieuw de bladzijde.",
  },
};
