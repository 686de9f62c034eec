export const openbaarMap = {
  title: "Kaart",
  lead: "Waar klussen zijn en waar je met Heerlen Euro’s betaalt. De grens komt uit het contract.",
  show: "Laat zien",
  kinds: { open: "Klussen te doen", done: "Gedane klussen", shop: "Winkels" },
  label: {
    open: "Kaart van Heerlen met klussen die je kunt doen",
    done: "Kaart van Heerlen met klussen die gedaan zijn",
    shop: "Kaart van Heerlen met winkels die meedoen",
  },
  list: { open: "Klussen te doen", done: "Gedane klussen", shop: "Winkels die meedoen" },
  none: {
    open: "Er zijn nu geen klussen te doen",
    done: "Er is nog geen klus gedaan",
    shop: "Er doen nog geen winkels mee",
  },
  choose: "Kies een plek op de kaart om te zien wat het is.",
  chosen: "Gekozen plek",
  anywhere: "Zonder vaste plek",
};
