import type { Catalogue } from "../catalogue.ts";

export const councilInspect: Catalogue["council"]["inspect"] = {
  one: "Abgegebene Arbeit",
  queue: "Was auf Prüfung wartet",
  none: "Es wartet nichts.",
  noneText: "Sobald jemand Arbeit abgibt, steht sie hier.",
  unknown: "Diese Arbeit kennen wir nicht.",
  unreadable: "Aufgabe ohne lesbaren Text",
  waitingFor: (duration) => `wartet ${duration}`,
  notYours: "Nicht für dich",
  conflicts: {
    "own-work": "Du hast diese Arbeit selbst abgegeben. Jemand anderes muss sie prüfen.",
    "own-task": "Du hast diese Aufgabe selbst gestellt. Jemand anderes muss sie prüfen.",
  },
  facts: {
    submitted: "Abgegeben",
    resident: "Portemonnaie",
    round: "Mal",
    evidence: "Nachweis auf der Kette",
    reward: "Vergütung",
  },
  photos: {
    title: "Fotos",
    signText:
      "Die Fotos liegen im Fototresor der Stadt. Mit einer Unterschrift kannst du eine Viertelstunde lang schauen. Jeder Blick wird festgehalten.",
    sign: "Unterschreiben und Fotos ansehen",
    one: (number) => `Foto ${number} der Arbeit`,
    none: "Zu dieser Arbeit gehören keine Fotos mehr.",
    checked:
      "Der Fototresor hat bei der Abgabe nachgerechnet, dass diese Fotos zum Nachweis auf der Kette gehören. Das Geheimnis dafür gibt er nicht heraus, darum rechnet diese Seite das nicht selbst nach.",
    kept: (date) => `Die Fotos werden bis ${date} aufbewahrt.`,
  },
  decision: "Deine Entscheidung",
  approve: "Annehmen",
  approveText: (amount) => `Die Person erhält ${amount}. Das lässt sich nicht rückgängig machen.`,
  approveAction: "Annehmen",
  reject: "Ablehnen",
  reason: "Grund",
  reasonHint: "Die Person sieht diesen Grund.",
  chooseReason: "Wähle einen Grund",
  reasonMissing: "Wähle, warum du die Arbeit ablehnst.",
  rejectAction: "Ablehnen",
  busy: "Wird festgehalten…",
  asked: "Was verlangt war",
  decided: {
    Claimed: "Diese Arbeit ist noch nicht abgegeben.",
    Submitted: "Diese Arbeit wartet auf Prüfung.",
    Paid: "Diese Arbeit ist angenommen und bezahlt.",
    Rejected: "Diese Arbeit ist abgelehnt.",
    Withdrawn: "Die Aufgabe wurde zurückgegeben.",
    Lapsed: "Die Zeit für diese Aufgabe war vorbei.",
  },
  justDecided: {
    approved: (title) => `Angenommen und bezahlt: ${title}.`,
    rejected: (title) => `Abgelehnt: ${title}.`,
  },
};
