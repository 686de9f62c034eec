export const merchant = {
  nav: { label: "Winkel", till: "Kassa", sales: "Verkopen" },
  till: { title: "Kassa", lead: "Tik een bedrag in en laat de code scannen." },
};
