export const openbaar = {
  nav: { label: "Openbaar", overview: "Overzicht", map: "Kaart", budgets: "Budgetten", check: "Controleren" },
  overview: { title: "Wat er in Heerlen gebeurt", lead: "Iedereen kan zien wat er gedaan en betaald is." },
  map: { title: "Kaart", lead: "Waar klussen zijn en waar je met Heerlen Euro’s betaalt." },
  budgets: { title: "Budgetten", lead: "Waar het geld voor klussen vandaan komt en waar het heen ging." },
  check: { title: "Zo controleer je dit", lead: "Elk cijfer op deze bladzijden kun je zelf narekenen." },
};
