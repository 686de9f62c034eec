import type { Catalogue } from "../catalogue.ts";

export const holds: Catalogue["holds"] = {
  title: "Sperren",
  lead: "Ein gesperrtes Konto kann weder zahlen noch empfangen. Am letzten Tag ist es von selbst wieder frei.",
  list: "Jetzt gesperrt",
  none: "Es ist kein Konto gesperrt",
  release: "Freigeben",
  busy: "Wird festgehalten…",
  notice: {
    otherReason: "Den Grund kennt diese App nicht.",
    until: (moment) => `Das dauert bis ${moment} und endet dann von selbst. Fragen? Geh zum Schalter der Stadt.`,
  },
  guardian: {
    title: "Ein Konto sperren",
    text: "Das gilt sofort, für 14 Tage. Danach endet es von selbst, wenn der Rat es nicht verlängert.",
    action: "Für 14 Tage sperren",
  },
  council: { title: "Dem Rat vorschlagen, ein Konto zu sperren", action: "Vorschlag ansehen" },
  form: {
    account: "Konto",
    accountHint: "Beginnt mit 0x. Der Code steht beim Geschäft oder bei der Person.",
    notAnAccount: "Das ist kein Konto. Prüfe jeden Buchstaben.",
    reason: "Grund",
    day: "Bis einschließlich",
    dayHint: "Höchstens ein Jahr im Voraus.",
    dayPast: "Dieser Tag ist vorbei. Wähle einen späteren.",
  },
};
