export const citizen = {
  nav: { label: "Bewoner", tasks: "Klussen", claims: "Mijn klussen", pay: "Betalen", wallet: "Portemonnee" },
  tasks: {
    title: "Klussen in Heerlen",
    lead: "Kies een klus die bij je past. Je vergoeding krijg je in Heerlen Euro’s.",
  },
};
