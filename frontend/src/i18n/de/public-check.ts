import type { Catalogue } from "../catalogue.ts";

export const openbaarCheck: Catalogue["openbaar"]["check"] = {
  title: "So prüfst du das",
  lead: "Jede Zahl auf diesen Seiten kannst du selbst nachrechnen. Du musst der Stadt nicht glauben.",
  meaning: "Was die Zahlen bedeuten",
  meanings: {
    issued: {
      label: "Ausgegeben",
      value: "Alle Heerlen Euros, die der Rat geschaffen hat, ohne die eingelösten. Einer ist ein Euro.",
    },
    treasury: { label: "Kasse", value: "Was dem Rat gehört und in keinem Budget ist." },
    available: { label: "Frei in einem Budget", value: "Wovon noch Aufgaben veröffentlicht werden können." },
    setApart: {
      label: "Zurückgelegt",
      value: "Die ganze Vergütung jeder veröffentlichten Aufgabe, bis bezahlt ist oder die Aufgabe geschlossen wird.",
    },
    earned: { label: "An Einwohner bezahlt", value: "Vergütungen für Arbeit, die geprüft und angenommen wurde." },
    spent: { label: "In Geschäften ausgegeben", value: "Zahlungen mit Beleg, vor Erstattungen." },
    refunded: { label: "Erstattet", value: "Was Geschäfte von diesen Zahlungen zurückgaben." },
    approved: {
      label: "Mal erledigt",
      value: "Wie oft Arbeit angenommen wurde. Eine Aufgabe kann mehrmals erledigt werden.",
    },
    day: { label: "Tag", value: "Ein Kalendertag in Heerlen, von Mitternacht bis Mitternacht." },
  },
  audit: "Alles nachrechnen mit einem Befehl",
  auditText:
    "Die Prüfung liest alle Ereignisse aus dem Netzwerk, rechnet jeden Betrag neu aus, fragt dasselbe bei den Verträgen und der Übersicht ab und vergleicht.",
  auditSteps: [
    "Hole den Quelltext dieser App und installiere Node 20.18.1 oder neuer.",
    "Lege die Datei deployment.json vom Ende dieser Seite in den Ordner.",
    "Führe dort npm install aus und dann diesen Befehl:",
  ],
  auditCommand: "Befehl der Prüfung",
  auditOutcome:
    "Weicht auch nur ein Cent ab, steht es da und der Befehl endet mit einem Fehler. Mit --block wählst du einen früheren Block, mit --json bekommst du die Zahlen als Datei.",
  queries: "Frage die Übersicht selbst",
  queriesText:
    "Alle Zahlen kommen aus einer offenen Übersicht (GraphQL). Im Ordner subgraph/queries des Quelltexts liegen Fragen für Prüfer bereit, mit Erklärung. Das ist ein Beispiel:",
  queriesCommand: "Beispiel einer Frage",
  hidden: "Was wir nicht zeigen",
  hiddenRules: [
    "Eine Zahl von 1 bis 9, bei der es um Einwohner geht: Dort steht „weniger als 10“.",
    "Den Betrag, den so wenige Einwohner in Geschäften ausgaben oder zurückbekamen.",
    "Was ein einzelner Einwohner verdient, ausgibt oder hat.",
    "Namen, Fotos und Adressen von Einwohnern: Sie stehen nicht im Netzwerk.",
  ],
  town: "Wo die Stadt im Netzwerk steht",
  chain: "Netzwerk",
  startBlock: "Erster Block",
  deployedAt: "Aufgestellt am",
  commit: "Version des Quelltexts",
  compiler: "Compiler",
  file: "Als Datei",
  contracts: "Verträge",
  contract: "Vertrag",
  block: "Block",
  address: "Adresse",
};
