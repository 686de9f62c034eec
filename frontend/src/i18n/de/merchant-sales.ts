import type { Catalogue } from "../catalogue.ts";
import { plural } from "../plural.ts";

type Words = Catalogue["merchant"];

export const sales: Words["sales"] = {
  title: "Verkäufe",
  today: "Heute",
  yesterday: "Gestern",
  lastDays: "Letzte 7 Tage",
  payments: (count) => plural(count, "Zahlung", "Zahlungen"),
  ofWhichRefunded: (amount) => `Erstattet: ${amount}.`,
  chart: "Empfangen pro Tag",
  chartDay: "Tag",
  chartReceived: "Empfangen",
  list: "Zahlungen",
  listOf: (day) => `Zahlungen von ${day}`,
  refundedPart: (amount) => `${amount} erstattet`,
  payer: (address) => `Kunde ${address}`,
  older: "Frühere Verkäufe zeigen",
  noOlder: "Das sind alle Verkäufe.",
  none: "Noch keine Verkäufe",
  noneText: "Sobald ein Kunde mit Heerlen Euro bezahlt, steht es hier.",
  toTill: "Zur Kasse",
};

export const sale: Words["sale"] = {
  title: (amount) => `Verkauf von ${amount}`,
  titleUnknown: "Verkauf",
  back: "Verkäufe",
  facts: {
    moment: "Bezahlt am",
    amount: "Betrag",
    refunded: "Erstattet",
    left: "Bleibt übrig",
    payer: "Kunde",
    words: "Kontrollwörter",
    reference: "Kennzeichen",
  },
  refunds: "Erstattungen",
  refundMoment: "Wann",
  refundAmount: "Betrag",
  unknown: "Dieser Verkauf steht noch nicht in der Übersicht",
  unknownText: "Wurde gerade erst bezahlt? Dann erscheint der Verkauf hier in ein paar Sekunden.",
  otherShop: "Dieser Verkauf gehört einem anderen Geschäft. Du kannst ihn nicht erstatten.",
};

export const refund: Words["refund"] = {
  title: "Erstatten",
  howMuch: "Wie viel erstattest du?",
  whole: (amount) => `Alles (${amount})`,
  part: "Einen Teil",
  amount: "Betrag, den du erstattest",
  amountHint: (most) => `Höchstens ${most}`,
  ask: "Erstatten…",
  question: (amount) => `${amount} erstatten?`,
  explanation: (payer) => `Das Geld geht sofort an den Kunden ${payer} zurück. Das lässt sich nicht rückgängig machen.`,
  confirm: "Ja, erstatten",
  sending: "Die Erstattung wird gesendet…",
  done: (amount) => `${amount} wurden erstattet`,
  left: (amount) => `Von dieser Zahlung bleiben ${amount} übrig.`,
  updating: "Die Übersicht wird aktualisiert…",
  behind: "Die Übersicht hängt etwas zurück; die Erstattung ist aber erfolgt.",
  failed: "Es wurde nichts erstattet",
  nothingLeft: "Diese Zahlung wurde ganz erstattet.",
  refusals: {
    ERC20InsufficientBalance:
      "Dein Geschäft hat jetzt weniger Heerlen Euro als diesen Betrag. Wähle einen kleineren Betrag.",
    HeerlenEuro_MoveNotAllowed:
      "Dieser Kunde kann jetzt kein Geld empfangen. Gib den Betrag anders zurück oder frag die Gemeinde.",
    App_WalletRefused: "Du hast die Erstattung nicht unterschrieben. Versuche es erneut, wenn du es willst.",
  },
};
