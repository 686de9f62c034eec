import type { Catalogue } from "../catalogue.ts";

export const citizen: Catalogue["citizen"] = {
  nav: { label: "Resident", tasks: "Tasks", claims: "My tasks", pay: "Pay", wallet: "Wallet" },
  tasks: { title: "Tasks in Heerlen", lead: "Choose a task that fits you. Your allowance comes in Heerlen Euros." },
};
