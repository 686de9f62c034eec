export const citizenWallet = {
  title: "Portemonnee",
  back: "Portemonnee",
  missing: {
    none: {
      title: "Nog geen portemonnee op dit apparaat",
      text: "Met een portemonnee kun je klussen kiezen, verdienen en betalen. Klussen bekijken kan altijd.",
    },
    broken: {
      title: "Je portemonnee is op dit apparaat niet te lezen",
      text: "Je geld is veilig: het staat niet op dit apparaat. Open je portemonnee opnieuw met je toegangssleutel.",
    },
    foreign: {
      title: "Deze portemonnee hoort niet bij deze stad",
      text: "Op dit apparaat staat een portemonnee van een andere stad of een oudere versie. Open je portemonnee opnieuw met je toegangssleutel.",
    },
    action: "Portemonnee maken of openen",
  },
  start: {
    title: "Jouw portemonnee",
    lead: "Maak een portemonnee op dit apparaat. Het kost niets en duurt een halve minuut.",
    steps: [
      "Je apparaat maakt een toegangssleutel. Je bevestigt met je vinger, je gezicht of je pincode.",
      "Je laat je inschrijfcode zien aan de balie van de gemeente.",
      "Daarna kun je klussen kiezen, verdienen en betalen.",
    ],
    make: "Maak mijn portemonnee",
    find: "Ik heb al een portemonnee",
    findHint:
      "Kies de toegangssleutel die je eerder maakte. Soms vraagt je apparaat het twee keer: zo vinden we je portemonnee terug zonder wachtwoord.",
    findFailed: "Staat je toegangssleutel er niet bij? Kom dan langs bij de balie; je geld blijft van jou.",
    passkeyName: (date: string) => `Heerlen Euro (${date})`,
    making: "Bevestig op je apparaat…",
    what: "Wat is een toegangssleutel?",
    explanation: [
      "Een toegangssleutel is een sleutel die je apparaat voor je bewaart. Je hoeft geen wachtwoord te onthouden: je gebruikt hem zoals je je telefoon ontgrendelt.",
      "Alleen jij kunt hem gebruiken. De gemeente en de winkels hebben hem niet. Met deze sleutel onderteken je een klus of een betaling.",
      "Bewaart je telefoon sleutels in je account van bijvoorbeeld Google of Apple? Dan heb je hem ook op een nieuwe telefoon. Anders staat hij alleen op dit apparaat.",
      "Ben je hem kwijt? Kom dan met je identiteitsbewijs naar de balie.",
    ],
    unsupported: "Dit apparaat kan geen portemonnee maken",
  },
  enrolment: {
    title: "Inschrijven",
    lead: "Laat deze code zien aan de balie. De medewerker scant haar en schrijft je in.",
    codeLabel: "Inschrijfcode voor de balie",
    readable: "Lukt scannen niet? Dan typt de medewerker deze code over:",
    waiting: "Nog niet ingeschreven",
    waitingText: "Deze bladzijde verandert vanzelf zodra je bent ingeschreven.",
    enrolled: "Je bent ingeschreven",
    enrolledText: "Je kunt nu klussen kiezen en betalen.",
    toTasks: "Zoek een klus",
    show: "Toon mijn inschrijfcode",
    leaver: "Je bent uitgeschreven",
    leaverText: "Wat in je portemonnee zit kun je nog uitgeven. Nieuwe klussen kiezen kan niet meer.",
    held: "Je portemonnee staat stil",
    heldText: "De gemeente heeft je portemonnee tijdelijk stilgezet. Vraag aan de balie waarom en hoe lang.",
  },
  balance: "Dit heb je",
  details: {
    title: "Over deze portemonnee",
    address: "Adres",
    enrolmentCode: "Inschrijfcode",
    forget: "Haal van dit apparaat",
    forgetTitle: "Portemonnee van dit apparaat halen?",
    forgetText:
      "Je geld en je klussen blijven van jou. Je opent de portemonnee weer met je toegangssleutel. Gooi die dus niet weg.",
  },
};
