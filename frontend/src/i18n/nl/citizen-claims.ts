export const citizenClaims = {
  title: "Mijn klussen",
  progress: "Voortgang van de klus",
  steps: { chosen: "Gekozen", "handed-in": "Ingeleverd", checked: "Nagekeken", rewarded: "Beloond" },
  phases: {
    "hand-in": "Nog te doen",
    late: "Tijd voorbij",
    wait: "Wordt nagekeken",
    answer: "Terug naar jou",
    rewarded: "Beloond",
    rejected: "Niet goedgekeurd",
    withdrawn: "Teruggegeven",
    lapsed: "Vervallen",
    joined: "Samen",
  },
  left: (duration: string) => `Nog ${duration} om in te leveren`,
  until: (moment: string) => `Inleveren kan tot ${moment}.`,
  late: "De tijd voor deze klus is voorbij. Geef de plek terug; je kunt de klus opnieuw kiezen als er plek is.",
  answerLeft: (duration: string) => `Nog ${duration} om te antwoorden`,
  sentBack: "Je werk is nog niet goedgekeurd",
  sentBackAgain: "Je werk is weer niet goedgekeurd",
  answers: {
    first: (moment: string) =>
      `Je kunt het tot ${moment} één keer opnieuw inleveren, of vragen of een andere nakijker kijkt.`,
    again: (moment: string) =>
      `Je kunt tot ${moment} vragen of een andere nakijker kijkt. Doe je niets, dan is het besluit definitief.`,
  },
  waits: {
    states: {
      Submitted: "Je werk is ingeleverd. De gemeente kijkt het na; hier zie je de uitkomst.",
      Doubled:
        "Je werk is ingeleverd. Twee nakijkers kijken ernaar; dat gebeurt bij een hogere vergoeding of door het lot.",
      Approved: "Eén nakijker keurde je werk goed. Een tweede kijkt nog.",
      Resubmitted: "Je hebt opnieuw ingeleverd. De gemeente kijkt het nog eens na.",
      Appealed: "Een andere nakijker kijkt naar je werk. Dat besluit is definitief.",
    },
    by: (date: string) => `Dat gebeurt uiterlijk op ${date}; anders doet een hoofdnakijker het.`,
    late: "Het duurt langer dan afgesproken. Een hoofdnakijker mag nu ook kijken.",
    unjudged: (date: string) => `Kijkt niemand, dan kan het vanaf ${date} zonder nakijken worden betaald.`,
  },
  approved: "Je werk is goedgekeurd.",
  unjudged: "Niemand keek op tijd. Daarom is je werk zonder nakijken betaald.",
  got: {
    self: (amount: string) => `Je kreeg ${amount}.`,
    association: (amount: string) => `De vereniging kreeg ${amount}.`,
    group: (amount: string) => `Je groep kreeg ${amount}, verdeeld zoals jullie afspraken.`,
    nobody: (amount: string) => `Er is niets uitbetaald: ${amount} ging terug naar het budget.`,
  },
  joined: "Je doet deze klus samen met een groep. Wie de groep leidt, levert het werk in.",
  rejected: "Je werk is niet goedgekeurd",
  reasonSoon: "De reden zie je hier zo.",
  otherReason: "De reden staat niet in deze app.",
  askDesk: "Ben je het er niet mee eens? Vraag het aan de balie.",
  withdrawn: "Je hebt deze plek teruggegeven.",
  lapsed: "De tijd ging voorbij zonder dat je inleverde. De plek is weer vrij.",
  untitled: "Klus zonder leesbare tekst",
  underWay: "Nu bezig",
  over: "Afgerond",
  none: "Je hebt nog geen klus gekozen",
  noneText: "Zoek een klus die bij je past. Wat je kiest staat daarna hier.",
  toTasks: "Zoek een klus",
  yours: "Jouw klus",
  toHandIn: "Werk inleveren",
  toHandInAgain: "Opnieuw inleveren",
  acts: {
    extend: {
      action: "Vraag meer tijd",
      title: "Meer tijd voor deze klus?",
      text: "Je krijgt nog eens zoveel tijd als in het begin. Dat kan één keer per klus.",
      confirm: "Ja, geef me meer tijd",
    },
    withdraw: {
      action: "Klus teruggeven",
      title: "Deze klus teruggeven?",
      text: "Je plek komt dan vrij voor iemand anders. Je kunt de klus later opnieuw kiezen als er nog plek is.",
      confirm: "Ja, geef terug",
    },
    appeal: {
      action: "Vraag een andere nakijker",
      title: "Een andere nakijker vragen?",
      text: "Iemand die je werk nog niet beoordeelde, kijkt ernaar. Dat kan één keer, en dat besluit is definitief.",
      confirm: "Ja, vraag een ander",
    },
  },
};

export const citizenRoom = {
  left: (month: string, year: string) => `Je kunt deze maand nog ${month} verdienen, en dit jaar nog ${year}.`,
};
