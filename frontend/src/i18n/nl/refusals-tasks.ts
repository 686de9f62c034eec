export const taskRefusals = {
  TaskRegistry_AlreadyExtended:
    "Je kreeg voor deze klus al één keer meer tijd. Lever op tijd in, of geef de klus terug.",
  TaskRegistry_BadRules: "Een van deze regels klopt niet. Kies 0 tot 100 procent en minstens 1 dag.",
  TaskRegistry_BadShares:
    "De verdeling van de groep klopt niet. Samen moet het 100 procent zijn, met iedereen één keer. Verdeel opnieuw.",
  TaskRegistry_BadSignature: "De handtekening hoort niet bij deze portemonnee. Onderteken opnieuw.",
  TaskRegistry_BadTerms:
    "De gegevens van de klus kloppen niet. Controleer vergoeding, plekken, tijden, groep, reeks en einddatum.",
  TaskRegistry_BudgetTooLow: "In dit budget zit te weinig. Vraag de raad om aanvulling of kies een lagere vergoeding.",
  TaskRegistry_CeilingPassed:
    "Deze klus kost meer dan één klus van dit budget mag kosten. Kies minder plekken of een lagere vergoeding.",
  TaskRegistry_ConflictOfInterest:
    "Je kunt je eigen werk, je eigen klus of wat je al nakeek niet nakijken. Laat een collega het doen.",
  TaskRegistry_LeaseEnded: "De tijd hiervoor is voorbij. Kijk bij Mijn klussen wat je nu nog kunt doen.",
  TaskRegistry_LeaseRunning: "De tijd van deze bewoner loopt nog. Wacht tot die voorbij is.",
  TaskRegistry_NoBudget: "Dit budget bestaat niet. Kies een ander budget.",
  TaskRegistry_NoEvidence: "Er zitten geen foto’s bij. Voeg minstens één foto toe.",
  TaskRegistry_NoSlotLeft: "Alle plekken van deze klus zijn bezet. Kies een andere klus of kijk later nog eens.",
  TaskRegistry_NoTask: "Deze klus bestaat niet. Kies een klus uit de lijst.",
  TaskRegistry_NotAssociation:
    "De vergoeding kan niet naar dit account. Kies jezelf, een vereniging uit de lijst, of niemand.",
  TaskRegistry_NotOpenYet:
    "De plekken die nu open zijn, zijn bezet. Later komt er weer een plek bij; kijk dan opnieuw.",
  TaskRegistry_NotResident:
    "Je portemonnee is nog niet ingeschreven. Laat je code zien aan de balie; daarna kun je klussen kiezen.",
  TaskRegistry_NotTheManager: "Dit account beheert dit budget niet. Log in met het account van de klussenbeheerder.",
  TaskRegistry_OtherEvidence: "Er is intussen ander werk ingeleverd. Bekijk de nieuwe foto’s voor je beslist.",
  TaskRegistry_OutsideFence: "Deze plek ligt buiten Heerlen. Kies een plek binnen de stadsgrens.",
  TaskRegistry_ReviewRunning: "De tijd om dit werk na te kijken is nog niet voorbij. Wacht tot die tijd om is.",
  TaskRegistry_RewardTooHigh:
    "De vergoeding per uur is hoger dan de raad toestaat. Verlaag de vergoeding of geef meer tijd.",
  TaskRegistry_SignatureExpired: "Deze handtekening is te oud. Onderteken opnieuw.",
  TaskRegistry_StillOpen: "Deze klus staat nog open. Alleen de beheerder kan haar nu sluiten.",
  TaskRegistry_TaskClosed: "Deze klus is gesloten. Kies een andere klus.",
  TaskRegistry_WindingDown: "De stad stopt met klussen en dit valt na de laatste dag. Kies een eerdere dag.",
  TaskRegistry_WrongRound: "Deze handtekening hoort bij een eerdere keer. Vernieuw de bladzijde en onderteken opnieuw.",
  TaskRegistry_WrongState: "Dit kan niet in de stand waarin deze klus nu is. Vernieuw de bladzijde.",
  TaskContent_Unreadable: "De tekst van deze klus is niet te lezen. Kies een andere klus.",
  AllowanceCaps_BadLimits:
    "Deze grenzen kloppen niet. Een maand is meer dan nul en nooit meer dan het jaar. Pas de bedragen aan.",
  AllowanceCaps_BadYear: "Dit jaar past niet in de kalender van de vergoedingen. Controleer het jaartal en de maanden.",
  AllowanceCaps_MonthFull:
    "Met deze klus kom je boven wat je deze maand mag verdienen. Kies een kleinere klus, geef de vergoeding weg, of wacht tot volgende maand.",
  AllowanceCaps_NotReserved:
    "Er wordt meer vrijgegeven dan er vastlag. Meld dit bij de beheerder; er is niets veranderd.",
  AllowanceCaps_NotTheRegistry: "Alleen het klussenregister mag dit doen. Kies de klus gewoon in de app.",
  AllowanceCaps_TierMissing:
    "Voor jouw groep heeft de raad nog geen bedragen vastgesteld. Vraag ernaar bij de balie; je kunt de vergoeding wel weggeven.",
  AllowanceCaps_YearBegun:
    "Dit jaar is al begonnen en houdt zijn maanden. Alleen het hoogste uurbedrag kan nog anders.",
  AllowanceCaps_YearFull:
    "Met deze klus kom je boven wat je dit jaar mag verdienen. Kies een kleinere klus, of geef de vergoeding weg.",
  AllowanceCaps_YearMissing:
    "Voor dit jaar heeft de raad nog geen bedragen vastgesteld. Vraag ernaar bij de balie; je kunt de vergoeding wel weggeven.",
};
