export const openbaar = {
  nav: { label: "Openbaar", overview: "Overzicht" },
  overview: { title: "Wat er in Heerlen gebeurt", lead: "Iedereen kan zien wat er gedaan en betaald is." },
};
