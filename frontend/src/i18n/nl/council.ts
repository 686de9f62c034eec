import { councilEnrol } from "./council-enrol.ts";
import { councilInspect } from "./council-inspect.ts";
import { councilPublish, councilTasks } from "./council-tasks.ts";
import { councilShops } from "./council-shops.ts";

export const council = {
  nav: { label: "Gemeente", desk: "Werkplek" },
  desk: {
    title: "Werkplek",
    lead: "Kies wat je wilt doen.",
    waiting: (count: number) => (count === 1 ? "1 wacht" : `${count} wachten`),
    nothing: "Dit account mag hier nog niets.",
    nothingText: "De raad geeft rollen. Vraag de raad om een rol, of log in met een ander account.",
  },
  powers: {
    owner: "Raadslid",
    registrar: "Balie",
    officer: "Winkelbeheer",
    inspector: "Nakijker",
    guardian: "Wachter",
    senior: "Hoofdnakijker",
    clerk: "Uitbetaler",
    treasurer: "Penningmeester",
    manager: "Klussenbeheer",
  },
  needs: {
    title: "Dit mag je account niet",
    role: (power: string) => `Hiervoor heb je de rol ${power} nodig.`,
    text: "Log in met een account dat deze rol heeft, of vraag de raad om de rol.",
    otherAccount: "Log in met een ander account",
    or: " of ",
  },
  rooms: {
    enrol: {
      nav: "Inschrijven",
      title: "Inschrijven",
      text: "Een bewoner inschrijven aan de balie, en vertrek of terugkeer vastleggen.",
      lead: "Eén persoon, één portemonnee. De stad legt alleen een versleuteld kenmerk vast, nooit een naam.",
    },
    shops: {
      nav: "Winkels",
      title: "Winkels",
      text: "Aanvragen bekijken op de kaart, winkels toelaten en schorsen.",
      lead: "Wie Heerlen Euro’s aanneemt, en wie dat wil.",
    },
    tasks: {
      nav: "Klussen",
      title: "Klussen",
      text: "Een klus plaatsen uit je budget, en kijken hoe het met je klussen staat.",
      lead: "De klussen uit jouw budgetten.",
    },
    inspect: {
      nav: "Nakijken",
      title: "Nakijken",
      text: "Ingeleverd werk bekijken, en goedkeuren of afkeuren.",
      lead: "Ingeleverd werk. Wie het langst wacht staat bovenaan.",
    },
    budgets: {
      nav: "Budgetten",
      title: "Budgetten",
      text: "Zien wat er per budget is, en voorstellen een budget aan te vullen.",
    },
    agenda: { nav: "Agenda", title: "Agenda van de raad", text: "Voorstellen lezen, goedkeuren en uitvoeren." },
    rules: { nav: "Regels", title: "Regels", text: "Grenzen en andere regels bekijken, en nieuwe voorstellen." },
    payouts: { nav: "Uitbetalen", title: "Uitbetalen", text: "Bundels sluiten, teruggeven en bevestigen." },
    holds: { nav: "Vastzetten", title: "Vastzetten", text: "Accounts vastzetten en weer vrijlaten." },
  },
  enrol: councilEnrol,
  shops: councilShops,
  tasks: councilTasks,
  publish: councilPublish,
  inspect: councilInspect,
};
