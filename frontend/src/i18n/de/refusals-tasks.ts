import type { taskRefusals as nl } from "../nl/refusals-tasks.ts";

export const taskRefusals: Record<keyof typeof nl, string> = {
  TaskRegistry_AlreadyExtended:
    "Du hast für diese Aufgabe schon einmal mehr Zeit bekommen. Gib rechtzeitig ab oder gib die Aufgabe zurück.",
  TaskRegistry_BadRules: "Eine dieser Regeln stimmt nicht. Wähle 0 bis 100 Prozent und mindestens 1 Tag.",
  TaskRegistry_BadShares:
    "Die Aufteilung der Gruppe stimmt nicht. Zusammen müssen es 100 Prozent sein, jede Person einmal. Teilt neu auf.",
  TaskRegistry_BadSignature: "Die Unterschrift gehört nicht zu dieser Geldbörse. Unterschreibe erneut.",
  TaskRegistry_BadTerms:
    "Die Angaben der Aufgabe stimmen nicht. Prüfe Vergütung, Plätze, Zeiten, Gruppe, Reihe und Frist.",
  TaskRegistry_BudgetTooLow: "In diesem Budget ist zu wenig. Bitte den Rat um mehr oder wähle eine kleinere Vergütung.",
  TaskRegistry_CeilingPassed:
    "Diese Aufgabe kostet mehr, als eine Aufgabe dieses Budgets darf. Wähle weniger Plätze oder eine kleinere Vergütung.",
  TaskRegistry_ConflictOfInterest:
    "Du kannst eigene Arbeit, eigene Aufgaben oder schon Geprüftes nicht prüfen. Lass das jemand anderen tun.",
  TaskRegistry_LeaseEnded: "Die Zeit dafür ist vorbei. Sieh unter Meine Aufgaben, was du jetzt noch tun kannst.",
  TaskRegistry_LeaseRunning: "Die Zeit dieser Person läuft noch. Warte, bis sie vorbei ist.",
  TaskRegistry_NoBudget: "Dieses Budget gibt es nicht. Wähle ein anderes.",
  TaskRegistry_NoEvidence: "Es sind keine Fotos dabei. Füge mindestens eines hinzu.",
  TaskRegistry_NoSlotLeft: "Alle Plätze dieser Aufgabe sind vergeben. Wähle eine andere oder sieh später nach.",
  TaskRegistry_NoTask: "Diese Aufgabe gibt es nicht. Wähle eine aus der Liste.",
  TaskRegistry_NotAssociation:
    "Die Vergütung kann nicht an dieses Konto gehen. Wähle dich selbst, einen Verein aus der Liste oder niemanden.",
  TaskRegistry_NotOpenYet:
    "Die jetzt offenen Plätze sind vergeben. Später kommt ein Platz dazu; sieh dann noch einmal nach.",
  TaskRegistry_NotResident:
    "Deine Geldbörse ist noch nicht angemeldet. Zeige deinen Code am Schalter; danach kannst du Aufgaben wählen.",
  TaskRegistry_NotTheManager: "Dieses Konto verwaltet dieses Budget nicht. Melde dich als Aufgabenverwaltung an.",
  TaskRegistry_OtherEvidence:
    "Inzwischen wurde andere Arbeit abgegeben. Sieh dir die neuen Fotos an, bevor du entscheidest.",
  TaskRegistry_OutsideFence: "Dieser Ort liegt außerhalb von Heerlen. Wähle einen innerhalb der Grenze.",
  TaskRegistry_ReviewRunning: "Die Zeit zum Prüfen dieser Arbeit ist noch nicht vorbei. Warte, bis sie um ist.",
  TaskRegistry_RewardTooHigh:
    "Die Vergütung pro Stunde liegt über dem Höchstsatz des Rates. Senke sie oder gib mehr Zeit.",
  TaskRegistry_SignatureExpired: "Diese Unterschrift ist zu alt. Unterschreibe erneut.",
  TaskRegistry_StillOpen: "Diese Aufgabe ist noch offen. Nur die Verwaltung kann sie jetzt schließen.",
  TaskRegistry_TaskClosed: "Diese Aufgabe ist geschlossen. Wähle eine andere.",
  TaskRegistry_WindingDown:
    "Die Stadt hört mit Aufgaben auf und das liegt nach dem letzten Tag. Wähle einen früheren Tag.",
  TaskRegistry_WrongRound:
    "Diese Unterschrift gehört zu einer früheren Runde. Lade die Seite neu und unterschreibe erneut.",
  TaskRegistry_WrongState: "Das geht im jetzigen Stand der Aufgabe nicht. Lade die Seite neu.",
  TaskContent_Unreadable: "Der Text dieser Aufgabe ist nicht lesbar. Wähle eine andere.",
  AllowanceCaps_BadLimits:
    "Diese Grenzen stimmen nicht. Ein Monat ist mehr als null und nie mehr als das Jahr. Ändere die Beträge.",
  AllowanceCaps_BadYear:
    "Dieses Jahr passt nicht in den Kalender der Vergütungen. Prüfe die Jahreszahl und die Monate.",
  AllowanceCaps_MonthFull:
    "Mit dieser Aufgabe kommst du über das, was du diesen Monat verdienen darfst. Wähle eine kleinere Aufgabe, gib die Vergütung weg oder warte bis nächsten Monat.",
  AllowanceCaps_NotReserved:
    "Es würde mehr freigegeben, als zurückgelegt war. Melde das dem Betreiber; es hat sich nichts geändert.",
  AllowanceCaps_NotTheRegistry: "Das darf nur das Aufgabenregister. Wähle die Aufgabe einfach in der App.",
  AllowanceCaps_TierMissing:
    "Für deine Gruppe hat der Rat noch keine Beträge festgelegt. Frage am Schalter; verschenken kannst du die Vergütung.",
  AllowanceCaps_YearBegun:
    "Dieses Jahr hat begonnen und behält seine Monate. Nur der höchste Stundensatz kann sich noch ändern.",
  AllowanceCaps_YearFull:
    "Mit dieser Aufgabe kommst du über das, was du dieses Jahr verdienen darfst. Wähle eine kleinere Aufgabe oder gib die Vergütung weg.",
  AllowanceCaps_YearMissing:
    "Für dieses Jahr hat der Rat noch keine Beträge festgelegt. Frage am Schalter; verschenken kannst du die Vergütung.",
};
