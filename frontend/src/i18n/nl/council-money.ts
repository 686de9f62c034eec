import { plural } from "../plural.ts";

export const councilMoney = {
  budgets: {
    title: "Budgetten",
    lead: "Wat er per budget is, en een budget aanvullen.",
    treasury: "In de kas",
    treasuryHint: "Uitgegeven Heerlen Euro’s die nog op geen budget staan.",
    lines: "Per budget",
  },
  propose: {
    explanation: (threshold: number, owners: number) =>
      `Je zet een voorstel op de agenda. Het gebeurt pas als ${threshold} van de ${plural(owners, "raadslid", "raadsleden")} het goedkeuren en iemand het uitvoert.`,
    notAnOwner: "Alleen raadsleden kunnen iets op de agenda zetten. Log in als raadslid.",
    ask: "Bekijk het voorstel",
    question: "Dit zet je op de agenda",
    twoSignatures:
      "Je ondertekent twee keer: een keer om het op de agenda te zetten, en een keer om het goed te keuren.",
    confirm: "Zet op de agenda",
    progress: "Voortgang",
    stages: {
      proposing: "Op de agenda zetten",
      approving: "Goedkeuren",
      showing: "Zichtbaar maken in het overzicht",
    },
    refused: "Het voorstel staat niet op de agenda",
    notApproved: "Het voorstel staat op de agenda, maar je hebt het nog niet goedgekeurd",
    done: "Het voorstel staat op de agenda en je hebt het goedgekeurd",
    doneText: (missing: number) =>
      missing === 0
        ? "Het kan nu worden uitgevoerd."
        : `Nu keurt nog ${plural(missing, "ander raadslid", "andere raadsleden")} het goed.`,
    toAgenda: "Naar de agenda",
  },
  fund: {
    title: "Vul een budget aan",
    noLines: "Er is nog geen budget om aan te vullen.",
    line: "Budget",
    amount: "Bedrag",
    amountHint: (treasury: string) => `In de kas zit ${treasury}.`,
    treasury: "De kas",
    change: (before: string, after: string) => `${before} wordt ${after}`,
  },
  agenda: {
    title: "Agenda van de raad",
    lead: "Wat de raad beslist: lezen, goedkeuren en uitvoeren.",
    open: "Te beslissen",
    noneOpen: "Er staat niets open",
    noneOpenText: "Een raadslid zet een voorstel op de agenda, bijvoorbeeld bij Budgetten.",
    decided: "Beslist",
    noneDecided: "Er is nog niets beslist.",
    done: "Uitgevoerd",
    standings: {
      collecting: "Wacht op goedkeuring",
      ready: "Klaar om uit te voeren",
      waiting: "Later aan de beurt",
      passing: "Wordt bijgewerkt",
      executed: "Uitgevoerd",
      failed: "Mislukt",
      overtaken: "Vervallen",
    },
    proposedBy: (name: string, moment: string, turn: string) => `Voorgesteld door ${name}, ${moment}. Beurt ${turn}.`,
    decidedAt: (moment: string, turn: string) => `${moment}. Beurt ${turn}.`,
    approvedBy: (names: string) => `Goedgekeurd door ${names}.`,
    waitingText: (now: string, turn: string) =>
      `Voorstellen worden op volgorde uitgevoerd. Nu is beurt ${now}; dit is beurt ${turn}. Goedkeuren kan al.`,
    passingText: "De beurt van dit voorstel is voorbij. Het overzicht laat zo zien hoe het is afgelopen.",
    rivals: (others: number) =>
      `Er ${others === 1 ? "staat nog een ander voorstel" : `staan nog ${others} andere voorstellen`} voor deze beurt. Wordt er één uitgevoerd, dan vervalt de rest.`,
    otherHash:
      "Dit voorstel klopt niet: de code op de agenda hoort niet bij deze handeling. Keur het niet goed en meld het bij de beheerder.",
    effects: "Wat dit doet, gelezen uit de handeling zelf",
    unknownText:
      "Een deel hiervan kan deze app niet lezen. Keur het alleen goed als iemand die je vertrouwt het heeft nagekeken.",
    checkWords: "Controlewoorden",
    balances: {
      title: "Saldo’s als dit nu wordt uitgevoerd",
      change: (before: string, after: string) => `${before} wordt ${after}`,
      treasury: "De kas",
      tooLow: "Daar is nu te weinig geld voor. Zo kan het voorstel niet worden uitgevoerd.",
    },
    approvals: {
      count: (approved: number, needed: number) => `${approved} van ${needed} nodige goedkeuringen`,
      yes: "Goedgekeurd",
      no: "Nog niet",
    },
    acts: {
      approve: "Keur goed",
      execute: "Voer uit",
      approving: "Goedkeuring ondertekenen en vastleggen…",
      executing: "Besluit uitvoeren…",
      refused: "Dat lukte niet",
      notAnOwner: "Je bent geen raadslid. Goedkeuren kunnen alleen raadsleden.",
      anyoneExecutes: "Er zijn genoeg goedkeuringen. Iedereen mag het besluit nu uitvoeren, ook jij.",
      youApproved: "Je hebt dit goedgekeurd.",
    },
    whatItDid: "Wat het deed",
    whatItWouldHaveDone: "Wat het zou hebben gedaan",
  },
};
