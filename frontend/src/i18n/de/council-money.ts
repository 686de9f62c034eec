import type { Catalogue } from "../catalogue.ts";
import { plural } from "../plural.ts";

export const councilMoney: Catalogue["councilMoney"] = {
  budgets: {
    title: "Budgets",
    lead: "Was jedes Budget enthält, und ein Budget auffüllen.",
    treasury: "In der Kasse",
    treasuryHint: "Ausgegebene Heerlen Euros, die noch zu keinem Budget gehören.",
    lines: "Je Budget",
  },
  propose: {
    explanation: (threshold, owners) =>
      `Du setzt einen Vorschlag auf die Tagesordnung. Er geschieht erst, wenn ${threshold} von ${plural(owners, "Ratsmitglied", "Ratsmitgliedern")} zustimmen und jemand ihn ausführt.`,
    notAnOwner: "Nur Ratsmitglieder können etwas auf die Tagesordnung setzen. Melde dich als Ratsmitglied an.",
    ask: "Vorschlag ansehen",
    question: "Das setzt du auf die Tagesordnung",
    twoSignatures: "Du unterschreibst zweimal: einmal für die Tagesordnung und einmal für deine Zustimmung.",
    confirm: "Auf die Tagesordnung setzen",
    progress: "Fortschritt",
    stages: { proposing: "Auf die Tagesordnung setzen", approving: "Zustimmen", showing: "In der Übersicht zeigen" },
    refused: "Der Vorschlag steht nicht auf der Tagesordnung",
    notApproved: "Der Vorschlag steht auf der Tagesordnung, aber du hast noch nicht zugestimmt",
    done: "Der Vorschlag steht auf der Tagesordnung und du hast zugestimmt",
    doneText: (missing) =>
      missing === 0
        ? "Er kann jetzt ausgeführt werden."
        : `Jetzt ${missing === 1 ? "stimmt noch ein anderes Ratsmitglied" : `stimmen noch ${missing} andere Ratsmitglieder`} zu.`,
    toAgenda: "Zur Tagesordnung",
  },
  fund: {
    title: "Ein Budget auffüllen",
    noLines: "Es gibt noch kein Budget zum Auffüllen.",
    line: "Budget",
    amount: "Betrag",
    amountHint: (treasury) => `In der Kasse sind ${treasury}.`,
    treasury: "Die Kasse",
    change: (before, after) => `aus ${before} wird ${after}`,
  },
  agenda: {
    title: "Tagesordnung des Rats",
    lead: "Was der Rat beschließt: lesen, zustimmen und ausführen.",
    open: "Zu entscheiden",
    noneOpen: "Nichts ist offen",
    noneOpenText: "Ein Ratsmitglied setzt einen Vorschlag auf die Tagesordnung, zum Beispiel bei Budgets.",
    decided: "Entschieden",
    noneDecided: "Es wurde noch nichts entschieden.",
    done: "Ausgeführt",
    standings: {
      collecting: "Wartet auf Zustimmung",
      ready: "Bereit zur Ausführung",
      waiting: "Später an der Reihe",
      passing: "Wird aktualisiert",
      executed: "Ausgeführt",
      failed: "Fehlgeschlagen",
      overtaken: "Verfallen",
    },
    proposedBy: (name, moment, turn) => `Vorgeschlagen von ${name}, ${moment}. Nummer ${turn}.`,
    decidedAt: (moment, turn) => `${moment}. Nummer ${turn}.`,
    approvedBy: (names) => `Zugestimmt: ${names}.`,
    waitingText: (now, turn) =>
      `Vorschläge werden der Reihe nach ausgeführt. Jetzt ist Nummer ${now} dran; dies ist Nummer ${turn}. Zustimmen geht schon.`,
    passingText: "Dieser Vorschlag ist nicht mehr dran. Die Übersicht zeigt gleich, wie es ausging.",
    rivals: (others) =>
      `Für diese Nummer ${others === 1 ? "gibt es noch einen anderen Vorschlag" : `gibt es noch ${others} andere Vorschläge`}. Wird einer ausgeführt, verfallen die übrigen.`,
    otherHash:
      "Dieser Vorschlag stimmt nicht: Der Code auf der Tagesordnung gehört nicht zu dieser Handlung. Stimme nicht zu und melde es der Verwaltung.",
    effects: "Was dies tut, aus der Handlung selbst gelesen",
    unknownText:
      "Einen Teil davon kann diese App nicht lesen. Stimme nur zu, wenn jemand, dem du vertraust, es geprüft hat.",
    checkWords: "Kontrollwörter",
    balances: {
      title: "Guthaben, wenn dies jetzt ausgeführt wird",
      change: (before, after) => `aus ${before} wird ${after}`,
      treasury: "Die Kasse",
      tooLow: "Dafür ist jetzt zu wenig Geld da. So kann der Vorschlag nicht ausgeführt werden.",
    },
    approvals: {
      count: (approved, needed) => `${approved} von ${needed} nötigen Zustimmungen`,
      yes: "Zugestimmt",
      no: "Noch nicht",
    },
    acts: {
      approve: "Zustimmen",
      execute: "Ausführen",
      approving: "Zustimmung unterschreiben und festhalten…",
      executing: "Beschluss ausführen…",
      refused: "Das ging nicht",
      notAnOwner: "Du bist kein Ratsmitglied. Zustimmen können nur Ratsmitglieder.",
      anyoneExecutes: "Es gibt genug Zustimmungen. Alle dürfen den Beschluss jetzt ausführen, auch du.",
      youApproved: "Du hast zugestimmt.",
    },
    whatItDid: "Was es tat",
    whatItWouldHaveDone: "Was es getan hätte",
  },
};
