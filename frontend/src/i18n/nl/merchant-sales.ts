import { plural } from "../plural.ts";

export const sales = {
  title: "Verkopen",
  today: "Vandaag",
  yesterday: "Gisteren",
  lastDays: "Laatste 7 dagen",
  payments: (count: number) => plural(count, "betaling", "betalingen"),
  ofWhichRefunded: (amount: string) => `Terugbetaald: ${amount}.`,
  chart: "Ontvangen per dag",
  chartDay: "Dag",
  chartReceived: "Ontvangen",
  list: "Betalingen",
  listOf: (day: string) => `Betalingen van ${day}`,
  refundedPart: (amount: string) => `${amount} terugbetaald`,
  payer: (address: string) => `klant ${address}`,
  older: "Toon eerdere verkopen",
  noOlder: "Dit zijn alle verkopen.",
  none: "Nog geen verkopen",
  noneText: "Zodra een klant met Heerlen Euro’s betaalt, staat het hier.",
  toTill: "Naar de kassa",
};

export const sale = {
  title: (amount: string) => `Verkoop van ${amount}`,
  titleUnknown: "Verkoop",
  back: "Verkopen",
  facts: {
    moment: "Betaald op",
    amount: "Bedrag",
    refunded: "Terugbetaald",
    left: "Blijft over",
    payer: "Klant",
    words: "Controlewoorden",
    reference: "Kenmerk",
  },
  refunds: "Terugbetalingen",
  refundMoment: "Wanneer",
  refundAmount: "Bedrag",
  unknown: "Deze verkoop staat nog niet in het overzicht",
  unknownText: "Is er net betaald? Dan verschijnt de verkoop hier binnen een paar seconden.",
  otherShop: "Deze verkoop is van een andere winkel. Je kunt hem niet terugbetalen.",
};

export const refund = {
  title: "Terugbetalen",
  howMuch: "Hoeveel betaal je terug?",
  whole: (amount: string) => `Alles (${amount})`,
  part: "Een deel",
  amount: "Bedrag dat je terugbetaalt",
  amountHint: (most: string) => `Hooguit ${most}`,
  ask: "Terugbetalen…",
  question: (amount: string) => `${amount} terugbetalen?`,
  explanation: (payer: string) => `Het geld gaat meteen terug naar klant ${payer}. Dit kun je niet ongedaan maken.`,
  confirm: "Ja, betaal terug",
  sending: "De terugbetaling wordt verstuurd…",
  done: (amount: string) => `${amount} is terugbetaald`,
  left: (amount: string) => `Van deze betaling is nog ${amount} over.`,
  updating: "Het overzicht wordt bijgewerkt…",
  behind: "Het overzicht loopt even achter; de terugbetaling is wel gedaan.",
  failed: "Er is niets terugbetaald",
  nothingLeft: "Deze betaling is helemaal terugbetaald.",
  refusals: {
    ERC20InsufficientBalance: "Je winkel heeft nu minder Heerlen Euro’s dan dit bedrag. Kies een lager bedrag.",
    HeerlenEuro_MoveNotAllowed:
      "Deze klant kan nu geen geld ontvangen. Geef het bedrag op een andere manier terug of vraag de gemeente.",
    App_WalletRefused: "Je hebt de terugbetaling niet ondertekend. Probeer het opnieuw als je dat wel wilt.",
  },
};
