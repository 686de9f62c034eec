export const openbaarBudgets = {
  title: "Budgetten",
  lead: "Waar het geld voor klussen vandaan komt en waar het heen ging. Kies een budget voor alles wat ermee gebeurde.",
};

export const openbaarHistory = {
  title: "Verloop van een budget",
  lead: "Alles wat er met dit budget gebeurde, met hoe het er daarna voor stond.",
  unknown: "Dit budget bestaat niet",
  unknownText: "Controleer het adres, of kies een budget uit de lijst.",
  funded: "Gekregen uit de kas",
  available: "Nog vrij",
  setApart: "Apart gezet",
  paid: "Betaald",
  returned: "Terug naar de kas",
  tasks: "Klussen geplaatst",
  whole: "Wat erin kwam is precies wat vrij is, apart staat, betaald is en terugging.",
  notWhole: "Deze bedragen kloppen niet met elkaar. De beheerder moet dit uitzoeken.",
  entries: "Wat er gebeurde",
  noEntries: "Er is nog niets gebeurd met dit budget.",
  caption: "Verloop, het nieuwste eerst",
  what: "Wat",
  amount: "Bedrag",
  untitled: "een klus zonder leesbare naam",
  broken: "In dit verloop volgt een bedrag niet uit het vorige. De beheerder moet dit uitzoeken.",
  kinds: {
    Funded: "Gekregen uit de kas",
    Returned: "Terug naar de kas",
    SetApart: "Apart gezet",
    Released: "Weer vrij",
    Paid: "Betaald",
  },
};
