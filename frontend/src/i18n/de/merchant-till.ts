import type { Catalogue } from "../catalogue.ts";

type Words = Catalogue["merchant"];

export const till: Words["till"] = {
  title: "Kasse",
  amount: "Betrag",
  keys: { label: "Ziffern", erase: "Letzte Ziffer löschen" },
  show: "Zeig den Code",
  checking: "Kurz prüfen…",
  nothing: "Tippe zuerst einen Betrag ein.",
  full: (most) => `Mehr als ${most} passt nicht in eine Zahlung.`,
  keyboard: "Mit einer Tastatur geht es auch: Ziffern, und Enter für den Code.",
  sound: "Ton bei einer Zahlung",
  waiting: {
    title: "Lass den Kunden scannen",
    code: (amount, shop) => `Zahlungscode: ${amount} an ${shop}`,
    status: "Warten auf die Zahlung…",
    asText: "Scannen klappt nicht? Gib den Code als Text",
    cancel: "Abbrechen",
    cancelled: "Wer den Code schon gescannt hat, kann noch bezahlen. Das siehst du dann hier.",
  },
  trouble: {
    App_ChainDown:
      "Die Kasse erreicht das Netz jetzt nicht. Gib noch nichts heraus. Keine Zahlung geht verloren: du siehst sie hier, sobald die Verbindung wieder da ist.",
    App_Offline:
      "Du hast jetzt kein Internet. Gib noch nichts heraus. Keine Zahlung geht verloren: du siehst sie hier, sobald du wieder verbunden bist.",
  },
  closed: {
    none: "Dieses Geschäft macht noch nicht mit. Melde das Geschäft zuerst an.",
    applied: "Dieses Geschäft ist angemeldet. Zahlungen kommen an, sobald die Gemeinde es genehmigt hat.",
    suspended:
      "Dieses Geschäft ist gesperrt und kann jetzt keine Zahlungen empfangen. Erstatten geht. Ruf die Gemeinde an.",
    ended:
      "Dieses Geschäft macht nicht mehr mit und kann keine Zahlungen empfangen. Unter Geschäft steht, was du tun kannst.",
    held: "Das Konto dieses Geschäfts ist festgehalten und kann jetzt nichts empfangen. Ruf die Gemeinde an.",
    paused: "Bezahlen mit Heerlen Euro ruht gerade, für alle.",
  },
  closedTitle: "Jetzt kommt kein Code",
  pausedUntil: (moment) => `Längstens bis ${moment}.`,
  otherAmount: {
    title: "Es wurde ein anderer Betrag bezahlt",
    facts: { asked: "Gefragt", paid: "Bezahlt", rest: "Noch zu bezahlen", tooMuch: "Zu viel bezahlt" },
    less: "Frag den Rest mit einem neuen Code an, oder erstatte unter Verkäufe.",
    more: "Erstatte das Zuviel unter Verkäufe.",
    askRest: (rest) => `Frag den Rest an: ${rest}`,
    done: "So ist es gut",
  },
  arrival: {
    title: (amount, time) => `Eine Zahlung kam an: ${amount} um ${time}`,
    late: "Dieser Kunde bezahlte einen Code, den du abgebrochen hattest.",
    again: "Noch jemand bezahlte denselben Code. Einer der beiden Kunden bekommt Geld zurück.",
    other: "Bezahlt mit dem Plakat, einer anderen Kasse oder einem früher gescannten Code.",
    words: (first, second) => `Kontrollwörter: ${first}, ${second}.`,
    sale: "Diesen Verkauf ansehen",
    seen: "Gesehen",
  },
  notAShop: {
    title: "Diese Kasse gibt es nicht",
    text: "Die Adresse stimmt nicht. Bitte das Geschäft um einen neuen Link.",
  },
  unnamed: (address) => `Geschäft ${address}`,
};

export const paid: Words["paid"] = {
  title: "Bezahlt",
  justNow: "gerade eben",
  ago: (duration) => `vor ${duration}`,
  seconds: (count) => `${count} Sekunden`,
  words: "Kontrollwörter",
  wordsHint: "Auf dem Bildschirm des Kunden stehen dieselben zwei Wörter.",
  next: "Nächste Zahlung",
};

export const take: Words["take"] = {
  title: "Code des Kunden scannen",
  lead: "Dein Kunde hat kein Internet? Dann unterschreibt er auf dem eigenen Handy und du scannst den Code.",
  camera: "Kamera zum Scannen des Kundencodes",
  paste: "Oder füge den Code ein",
  pasteHint: "Der Code beginnt mit wesh:payment:",
  read: "Lies den Code",
  reading: "Wir prüfen die Zahlung…",
  facts: { amount: "Betrag", payer: "Kunde", until: "Gültig bis" },
  collect: (amount) => `Nimm ${amount} an`,
  collecting: "Die Zahlung wird eingezogen…",
  another: "Anderen Code scannen",
  notYet: "Gib noch nichts heraus.",
  refusals: {
    ERC20InsufficientBalance:
      "Dieser Kunde hat nicht genug Heerlen Euro. Frag nach einem kleineren Betrag oder einem anderen Weg.",
    HeerlenEuro_ReferenceUsed: "Diese Zahlung wurde schon eingezogen. Lass den Kunden einen neuen Code machen.",
    HeerlenEuro_MoveNotAllowed:
      "Dieser Kunde darf hier jetzt nicht bezahlen: der Kunde oder dein Geschäft macht nicht (mehr) mit.",
    HeerlenEuro_Paused: "Bezahlen mit Heerlen Euro ruht gerade für alle. Frag nach einem anderen Weg.",
    HeerlenEuro_AuthorizationExpired: "Dieser Code ist zu alt. Lass den Kunden einen neuen Code machen.",
    HeerlenEuro_BadSignature: "Die Unterschrift stimmt nicht. Nimm diese Zahlung nicht an.",
  },
};
