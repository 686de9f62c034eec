import type { Catalogue } from "../catalogue.ts";
import { councilEnrol } from "./council-enrol.ts";
import { councilInspect } from "./council-inspect.ts";
import { councilPublish, councilTasks } from "./council-tasks.ts";
import { councilShops } from "./council-shops.ts";

export const council: Catalogue["council"] = {
  nav: { label: "Stadt", desk: "Arbeitsplatz" },
  desk: {
    title: "Arbeitsplatz",
    lead: "Wähle, was du tun möchtest.",
    waiting: (count) => (count === 1 ? "1 wartet" : `${count} warten`),
    nothing: "Dieses Konto darf hier noch nichts.",
    nothingText: "Der Rat vergibt Rollen. Bitte den Rat um eine Rolle oder melde dich mit einem anderen Konto an.",
  },
  powers: {
    owner: "Ratsmitglied",
    registrar: "Schalter",
    officer: "Geschäftebetreuung",
    inspector: "Prüfer",
    guardian: "Wache",
    senior: "Leitende Prüfung",
    clerk: "Auszahlung",
    treasurer: "Kasse",
    manager: "Aufgabenverwaltung",
  },
  needs: {
    title: "Das darf dein Konto nicht",
    role: (power) => `Dafür brauchst du die Rolle ${power}.`,
    text: "Melde dich mit einem Konto an, das diese Rolle hat, oder bitte den Rat darum.",
    otherAccount: "Mit einem anderen Konto anmelden",
    or: " oder ",
  },
  rooms: {
    enrol: {
      nav: "Anmelden",
      title: "Anmelden",
      text: "Einwohner am Schalter anmelden, und Wegzug oder Rückkehr festhalten.",
      lead: "Eine Person, ein Portemonnaie. Die Stadt hält nur ein verschlüsseltes Kennzeichen fest, nie einen Namen.",
    },
    shops: {
      nav: "Geschäfte",
      title: "Geschäfte",
      text: "Anträge auf der Karte ansehen, Geschäfte zulassen und sperren.",
      lead: "Wer Heerlen Euro annimmt, und wer das möchte.",
    },
    tasks: {
      nav: "Aufgaben",
      title: "Aufgaben",
      text: "Eine Aufgabe aus deinem Budget stellen und sehen, wie es um deine Aufgaben steht.",
      lead: "Die Aufgaben aus deinen Budgets.",
    },
    inspect: {
      nav: "Prüfen",
      title: "Prüfen",
      text: "Abgegebene Arbeit ansehen und annehmen oder ablehnen.",
      lead: "Abgegebene Arbeit. Wer am längsten wartet, steht oben.",
    },
    budgets: {
      nav: "Budgets",
      title: "Budgets",
      text: "Sehen, was jedes Budget hat, und vorschlagen, eines aufzufüllen.",
    },
    agenda: {
      nav: "Tagesordnung",
      title: "Tagesordnung des Rates",
      text: "Vorschläge lesen, genehmigen und ausführen.",
    },
    rules: { nav: "Regeln", title: "Regeln", text: "Grenzen und andere Regeln ansehen und neue vorschlagen." },
    payouts: { nav: "Auszahlen", title: "Auszahlen", text: "Bündel schließen, zurückgeben und bestätigen." },
    holds: { nav: "Sperren", title: "Sperren", text: "Konten sperren und freigeben." },
  },
  enrol: councilEnrol,
  shops: councilShops,
  tasks: councilTasks,
  publish: councilPublish,
  inspect: councilInspect,
};
