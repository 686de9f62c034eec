import type { Catalogue } from "../catalogue.ts";

export const citizenPay: Catalogue["citizen"]["pay"] = {
  title: "Bezahlen",
  ask: {
    scanner: "Kamera für den Code des Ladens",
    typed: "Code des Ladens",
    typedHint: "Klappt das Scannen nicht? Füge den Code ein, den der Laden dir gibt, oder tippe ihn ab.",
    use: "Diesen Code benutzen",
  },
  amount: { label: "Wie viel möchtest du bezahlen?", hint: "Der Laden nennt den Betrag. Schreibe ihn wie 12,50." },
  shop: {
    unchecked: "Wir können den Namen dieses Ladens gerade nicht nachschlagen",
    unknown: "Diesen Laden kennen wir nicht",
    account: (address: string) => `Das Konto ist ${address}. Frage den Laden, ob das stimmt.`,
    inactive: "Dieser Laden macht gerade nicht mit.",
  },
  confirm: {
    amount: "Zu bezahlen",
    balance: "Du hast jetzt",
    after: "Danach hast du",
    asking: "Wir prüfen, ob du hier bezahlen kannst…",
    cannot: "Du kannst das jetzt nicht bezahlen",
    earlier: "Die frühere Zahlung ansehen",
    pay: (amount: string) => `${amount} bezahlen`,
    notPaid: "Es wurde nichts bezahlt",
    no: "Nicht bezahlen",
  },
  offline: {
    title: "Bezahlen ohne Internet",
    text: "Du unterschreibst hier und der Laden scannt deinen Bildschirm. Die Kasse prüft, ob du genug hast.",
    sign: "Unterschreiben und scannen lassen",
  },
  signed: {
    show: "Lass den Laden diesen Code scannen. Du hast bezahlt, sobald die Kasse es zeigt.",
    codeLabel: "Deine unterschriebene Zahlung, für die Kasse",
    validUntil: (time: string) => `Diese Zahlung gilt bis ${time}. Danach kann niemand sie mehr benutzen.`,
    send: "Selbst senden",
    refused: "Es wurde nichts bezahlt",
    tooOld: "Diese Zahlung ist zu alt",
    tooOldText: "Es wurde nichts bezahlt. Scanne den Code des Ladens erneut, wenn du noch bezahlen möchtest.",
    tooOldUnknown:
      "Diese Zahlung ist zu alt. Sobald du wieder Internet hast, siehst du hier, ob sie rechtzeitig angekommen ist.",
    again: "Erneut bezahlen",
  },
  paid: {
    title: "Bezahlt",
    shop: "Laden",
    words: "Die Kasse zeigt dieselben Wörter",
    close: "Fertig",
    receipt: "Beleg ansehen",
  },
};
