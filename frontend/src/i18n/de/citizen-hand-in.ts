import type { Catalogue } from "../catalogue.ts";

export const citizenHandIn: Catalogue["citizen"]["handIn"] = {
  title: "Arbeit abgeben",
  lead: "Mache ein bis fünf Fotos, auf denen deine Arbeit gut zu sehen ist. Bitte ohne Menschen auf dem Foto.",
  back: "Zurück zur Aufgabe",
  take: "Foto machen",
  choose: "Fotos wählen",
  photos: "Gewählte Fotos",
  photo: (number: number) => `Foto ${number}`,
  remove: (photo: string) => `${photo} entfernen`,
  count: (count: number, most: number) => `${count} von ${most} Fotos`,
  preparing: "Fotos werden vorbereitet…",
  needsPhoto: "Füge zuerst ein Foto hinzu.",
  privacy:
    "Ort und Gerätename werden aus deinen Fotos entfernt. Nur wer prüft, sieht sie; nach einer festen Zeit werden sie gelöscht.",
  begun: "Du hattest schon unterschrieben. Deine Fotos sind noch hier; mach mit dem Senden weiter.",
  action: "Abgeben",
  goOn: "Weiter abgeben",
  again: "Das ist das einzige Mal, dass du erneut abgeben kannst.",
  already: "Diese Arbeit ist abgegeben.",
  notYours: "Du hast diese Aufgabe gerade nicht. Wähle sie zuerst.",
  toTask: "Zur Aufgabe",
};
