import type { Catalogue } from "../catalogue.ts";

export const citizenWallet: Catalogue["citizen"]["wallet"] = {
  title: "Geldbörse",
  back: "Geldbörse",
  missing: {
    none: {
      title: "Noch keine Geldbörse auf diesem Gerät",
      text: "Mit einer Geldbörse kannst du Aufgaben wählen, verdienen und bezahlen. Aufgaben ansehen geht immer.",
    },
    broken: {
      title: "Deine Geldbörse ist auf diesem Gerät nicht lesbar",
      text: "Dein Geld ist sicher: Es liegt nicht auf diesem Gerät. Öffne deine Geldbörse erneut mit deinem Passkey.",
    },
    foreign: {
      title: "Diese Geldbörse gehört nicht zu dieser Stadt",
      text: "Auf diesem Gerät ist eine Geldbörse einer anderen Stadt oder einer älteren Version. Öffne deine Geldbörse erneut mit deinem Passkey.",
    },
    action: "Geldbörse anlegen oder öffnen",
  },
  start: {
    title: "Deine Geldbörse",
    lead: "Lege auf diesem Gerät eine Geldbörse an. Das kostet nichts und dauert eine halbe Minute.",
    steps: [
      "Dein Gerät erstellt einen Passkey. Du bestätigst mit Finger, Gesicht oder PIN.",
      "Du zeigst deinen Anmeldecode am Schalter der Stadt.",
      "Danach kannst du Aufgaben wählen, verdienen und bezahlen.",
    ],
    make: "Meine Geldbörse anlegen",
    find: "Ich habe schon eine Geldbörse",
    findHint:
      "Wähle den Passkey, den du früher erstellt hast. Manchmal fragt dein Gerät zweimal: So finden wir deine Geldbörse ohne Passwort wieder.",
    findFailed: "Ist dein Passkey nicht dabei? Dann komm zum Schalter; dein Geld bleibt deins.",
    passkeyName: (date: string) => `Heerlen Euro (${date})`,
    making: "Bestätige auf deinem Gerät…",
    what: "Was ist ein Passkey?",
    explanation: [
      "Ein Passkey ist ein Schlüssel, den dein Gerät für dich aufbewahrt. Du brauchst dir kein Passwort zu merken: Du benutzt ihn so, wie du dein Telefon entsperrst.",
      "Nur du kannst ihn benutzen. Die Stadt und die Läden haben ihn nicht. Mit diesem Schlüssel unterschreibst du eine Aufgabe oder eine Zahlung.",
      "Bewahrt dein Telefon Schlüssel in deinem Konto auf, zum Beispiel bei Google oder Apple? Dann hast du ihn auch auf einem neuen Telefon. Sonst ist er nur auf diesem Gerät.",
      "Hast du ihn verloren? Dann komm mit deinem Ausweis zum Schalter.",
    ],
    there: "Auf diesem Gerät ist schon eine Geldbörse",
    thereText: "Möchtest du eine andere? Dann entferne diese zuerst von diesem Gerät.",
    toWallet: "Zu meiner Geldbörse",
    unsupported: "Dieses Gerät kann keine Geldbörse anlegen",
  },
  enrolment: {
    title: "Anmelden",
    lead: "Zeige diesen Code am Schalter. Dort wird er gescannt und du wirst angemeldet.",
    codeLabel: "Anmeldecode für den Schalter",
    readable: "Klappt das Scannen nicht? Dann wird dieser Code abgetippt:",
    waiting: "Noch nicht angemeldet",
    waitingText: "Diese Seite ändert sich von selbst, sobald du angemeldet bist.",
    enrolled: "Du bist angemeldet",
    enrolledText: "Du kannst jetzt Aufgaben wählen und bezahlen.",
    toTasks: "Aufgabe suchen",
    show: "Meinen Anmeldecode zeigen",
    leaver: "Du bist abgemeldet",
    leaverText: "Was in deiner Geldbörse ist, kannst du noch ausgeben. Neue Aufgaben wählen geht nicht mehr.",
    held: "Deine Geldbörse ruht",
  },
  balance: "Das hast du",
  details: {
    title: "Über diese Geldbörse",
    address: "Adresse",
    enrolmentCode: "Anmeldecode",
    forget: "Von diesem Gerät entfernen",
    forgetTitle: "Geldbörse von diesem Gerät entfernen?",
    forgetText:
      "Dein Geld und deine Aufgaben bleiben deine. Du öffnest die Geldbörse wieder mit deinem Passkey. Wirf ihn also nicht weg.",
  },
};
