import type { Catalogue } from "../catalogue.ts";

type Words = Catalogue["merchant"];

export const shop: Words["shop"] = {
  title: "Geschäft",
  status: {
    applied: "Angemeldet",
    active: "Macht mit",
    suspended: "Gesperrt",
    ended: "Beendet",
    declined: "Nicht zugelassen",
  },
  meaning: {
    applied:
      "Die Gemeinde prüft deine Anmeldung und ob dein Geschäft in Heerlen liegt. Du musst jetzt nichts tun. Diese Seite erneuert sich selbst.",
    active: "Du kannst Heerlen Euro empfangen und erstatten.",
    suspended:
      "Du kannst jetzt keine Zahlungen empfangen. Was du hast, bleibt deins, und erstatten geht. Ruf die Gemeinde an, um es zu lösen.",
    ended:
      "Du kannst keine Zahlungen mehr empfangen. Was du hast, bleibt deins, und erstatten geht. Willst du wieder mitmachen? Melde dich neu an.",
    declined: "Die Gemeinde hat deine Anmeldung nicht genehmigt. Frag nach dem Grund oder melde dich neu an.",
    pastEnd:
      "Dein Vertrag ist über sein Enddatum hinaus. Bitte die Gemeinde um Verlängerung, sonst enden die Zahlungen.",
  },
  facts: { trade: "Branche", contractEnd: "Vertrag bis", balance: "Guthaben", reason: "Grund" },
  held: "Dein Geschäft ist gesperrt",
  payout: {
    title: "Auszahlung",
    text: "Reiche Heerlen Euro für Euro ein und sieh, wie weit deine Auszahlungen sind.",
    open: "Zur Auszahlung",
  },
  again: "Neu anmelden",
  staff: {
    title: "Kasse für Personal",
    text: "Mit diesem Link kann jeder in deinem Geschäft Geld empfangen, ohne sich anzumelden. Ausgeben oder erstatten geht damit nicht.",
    code: "Code mit dem Link zur Kasse",
    scan: "Scanne den Code mit dem Handy oder Tablet der Kasse, oder kopiere den Link.",
    open: "Kasse öffnen",
  },
  poster: {
    title: "Plakat für dein Geschäft",
    text: "Ein Code ohne Betrag. Der Kunde tippt den Betrag selbst ein; du siehst die Zahlung an der Kasse.",
    open: "Plakat ansehen und drucken",
  },
  account: { title: "Dein Konto", signedInAs: "Du arbeitest als", signOut: "Abmelden" },
};

export const poster: Words["poster"] = {
  title: "Plakat",
  print: "Dieses Plakat drucken",
  printHint: "Wähle A4 hochkant. Der Code bleibt gültig.",
  headline: "Bezahle hier mit Heerlen Euro",
  steps: [
    "Öffne die App und wähle Bezahlen.",
    "Scanne diesen Code.",
    "Tippe den Betrag ein und zeig deinen Bildschirm.",
  ],
  code: (name) => `Zahlungscode ohne Betrag von ${name}`,
  back: "Geschäft",
};

export const apply: Words["apply"] = {
  title: "Melde dein Geschäft an",
  lead: "Geschäfte in Heerlen können mitmachen. Die Gemeinde prüft deine Anmeldung; danach kannst du Heerlen Euro empfangen.",
  name: "Name deines Geschäfts",
  nameHint: "Wie an der Tür. Kunden sehen diesen Namen, wenn sie bezahlen.",
  trade: "Branche",
  chooseTrade: "Wähle eine Branche",
  place: {
    title: "Wo ist dein Geschäft?",
    lead: "Zeig die Stelle auf der Karte, oder tippe die Koordinaten ein.",
    map: "Karte von Heerlen, um die Stelle deines Geschäfts zu zeigen",
    latitude: "Breitengrad",
    longitude: "Längengrad",
    inside: "Diese Stelle liegt in Heerlen.",
    outside: "Diese Stelle liegt außerhalb von Heerlen. Nur Geschäfte innerhalb der Stadtgrenze können mitmachen.",
  },
  send: "Anmelden",
  sending: "Deine Anmeldung wird gesendet…",
  problems: {
    nameEmpty: "Fülle den Namen deines Geschäfts aus.",
    nameTooLong: "Dieser Name ist zu lang. Nimm höchstens 80 Zeichen.",
    tradeMissing: "Wähle eine Branche.",
    placeMissing: "Zeig eine Stelle auf der Karte, oder tippe Koordinaten wie 50,8877 und 5,9806 ein.",
  },
  refusals: {
    MerchantRegistry_WrongStatus: "Dieses Konto ist schon angemeldet oder macht schon mit. Lade die Seite neu.",
  },
};
