import type { Catalogue } from "../catalogue.ts";

export const citizenClaims: Catalogue["citizen"]["claims"] = {
  title: "Meine Aufgaben",
  progress: "Fortschritt der Aufgabe",
  steps: { chosen: "Gewählt", "handed-in": "Abgegeben", checked: "Geprüft", rewarded: "Belohnt" },
  phases: {
    "hand-in": "Noch zu tun",
    late: "Zeit vorbei",
    wait: "Wird geprüft",
    answer: "Zurück bei dir",
    rewarded: "Belohnt",
    rejected: "Nicht genehmigt",
    withdrawn: "Zurückgegeben",
    lapsed: "Verfallen",
    joined: "Zusammen",
  },
  left: (duration: string) => `Noch ${duration} zum Abgeben`,
  until: (moment: string) => `Abgeben kannst du bis ${moment}.`,
  late: "Die Zeit für diese Aufgabe ist vorbei. Gib den Platz zurück; du kannst die Aufgabe erneut wählen, wenn Platz ist.",
  answerLeft: (duration: string) => `Noch ${duration} zum Antworten`,
  sentBack: "Deine Arbeit ist noch nicht genehmigt",
  sentBackAgain: "Deine Arbeit wurde wieder nicht genehmigt",
  answers: {
    first: (moment: string) => `Bis ${moment} kannst du sie einmal erneut abgeben oder um eine andere Prüfung bitten.`,
    again: (moment: string) =>
      `Bis ${moment} kannst du um eine andere Prüfung bitten. Tust du nichts, ist die Entscheidung endgültig.`,
  },
  waits: {
    states: {
      Submitted: "Deine Arbeit ist abgegeben. Die Stadt prüft sie; hier siehst du das Ergebnis.",
      Doubled: "Deine Arbeit ist abgegeben. Zwei Personen prüfen sie, wie bei höherer Vergütung oder durch das Los.",
      Approved: "Eine Person hat deine Arbeit genehmigt. Eine zweite prüft noch.",
      Resubmitted: "Du hast erneut abgegeben. Die Stadt prüft es noch einmal.",
      Appealed: "Eine andere Person prüft deine Arbeit. Diese Entscheidung ist endgültig.",
    },
    by: (date: string) => `Das geschieht bis zum ${date}; sonst übernimmt die leitende Prüfung.`,
    late: "Es dauert länger als vereinbart. Jetzt darf auch die leitende Prüfung nachsehen.",
    unjudged: (date: string) => `Prüft niemand, kann ab ${date} ohne Prüfung bezahlt werden.`,
  },
  approved: "Deine Arbeit wurde genehmigt.",
  unjudged: "Niemand prüfte rechtzeitig. Darum wurde deine Arbeit ohne Prüfung bezahlt.",
  got: {
    self: (amount: string) => `Du hast ${amount} bekommen.`,
    association: (amount: string) => `Der Verein hat ${amount} bekommen.`,
    group: (amount: string) => `Deine Gruppe hat ${amount} bekommen, geteilt wie vereinbart.`,
    nobody: (amount: string) => `Es wurde nichts ausgezahlt: ${amount} ging zurück ins Budget.`,
  },
  joined: "Du machst diese Aufgabe zusammen mit einer Gruppe. Wer die Gruppe leitet, gibt die Arbeit ab.",
  rejected: "Deine Arbeit wurde nicht genehmigt",
  reasonSoon: "Den Grund siehst du hier gleich.",
  otherReason: "Den Grund kennt diese App nicht.",
  askDesk: "Bist du nicht einverstanden? Frage am Schalter.",
  withdrawn: "Du hast diesen Platz zurückgegeben.",
  lapsed: "Die Zeit verging, ohne dass du abgegeben hast. Der Platz ist wieder frei.",
  untitled: "Aufgabe ohne lesbaren Text",
  underWay: "Läuft gerade",
  over: "Abgeschlossen",
  none: "Du hast noch keine Aufgabe gewählt",
  noneText: "Suche eine Aufgabe, die zu dir passt. Was du wählst, steht danach hier.",
  toTasks: "Aufgabe suchen",
  yours: "Deine Aufgabe",
  toHandIn: "Arbeit abgeben",
  toHandInAgain: "Erneut abgeben",
  acts: {
    extend: {
      action: "Um mehr Zeit bitten",
      title: "Mehr Zeit für diese Aufgabe?",
      text: "Du bekommst noch einmal so viel Zeit wie am Anfang. Das geht einmal pro Aufgabe.",
      confirm: "Ja, gib mir mehr Zeit",
    },
    withdraw: {
      action: "Zurückgeben",
      title: "Diese Aufgabe zurückgeben?",
      text: "Dein Platz wird für jemand anderen frei. Du kannst die Aufgabe später erneut wählen, wenn noch Platz ist.",
      confirm: "Ja, zurückgeben",
    },
    appeal: {
      action: "Um andere Prüfung bitten",
      title: "Um eine andere Prüfung bitten?",
      text: "Jemand, der deine Arbeit noch nicht beurteilt hat, sieht sie an. Das geht einmal, und diese Entscheidung ist endgültig.",
      confirm: "Ja, andere Prüfung",
    },
  },
};

export const citizenRoom: Catalogue["citizen"]["room"] = {
  left: (month: string, year: string) =>
    `Du kannst diesen Monat noch ${month} verdienen, und dieses Jahr noch ${year}.`,
};
