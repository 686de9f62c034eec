import type { Catalogue } from "../catalogue.ts";
import { councilEnrol } from "./council-enrol.ts";
import { councilInspect } from "./council-inspect.ts";
import { councilPublish, councilTasks } from "./council-tasks.ts";
import { councilShops } from "./council-shops.ts";

export const council: Catalogue["council"] = {
  nav: { label: "City", desk: "Desk" },
  desk: {
    title: "Desk",
    lead: "Choose what you want to do.",
    waiting: (count) => `${count} waiting`,
    nothing: "This account may do nothing here yet.",
    nothingText: "The council gives roles. Ask the council for a role, or sign in with another account.",
  },
  powers: {
    owner: "Council member",
    registrar: "Desk",
    officer: "Shop officer",
    inspector: "Inspector",
    guardian: "Guardian",
    senior: "Senior inspector",
    clerk: "Payout clerk",
    treasurer: "Treasurer",
    manager: "Task manager",
  },
  needs: {
    title: "Your account may not do this",
    role: (power) => `You need the role ${power} for this.`,
    text: "Sign in with an account that has this role, or ask the council for it.",
    otherAccount: "Sign in with another account",
    or: " or ",
  },
  rooms: {
    enrol: {
      nav: "Enrol",
      title: "Enrol",
      text: "Enrol a resident at the desk, and record a move away or back.",
      lead: "One person, one wallet. The city records an encrypted mark only, never a name.",
    },
    shops: {
      nav: "Shops",
      title: "Shops",
      text: "See applications on the map, admit shops and suspend them.",
      lead: "Who takes Heerlen Euros, and who wants to.",
    },
    tasks: {
      nav: "Tasks",
      title: "Tasks",
      text: "Publish a task from your budget, and see how your tasks are doing.",
      lead: "The tasks of your budgets.",
    },
    inspect: {
      nav: "Inspect",
      title: "Inspect",
      text: "Look at handed-in work, and approve or reject it.",
      lead: "Handed-in work. Who waits longest is on top.",
    },
    budgets: {
      nav: "Budgets",
      title: "Budgets",
      text: "See what each budget holds, and propose to fund one.",
    },
    agenda: { nav: "Agenda", title: "Agenda of the council", text: "Read, approve and carry out proposals." },
    rules: { nav: "Rules", title: "Rules", text: "See limits and other rules, and propose new ones." },
    payouts: { nav: "Payouts", title: "Payouts", text: "Close batches, give back and confirm." },
    holds: { nav: "Holds", title: "Holds", text: "Hold accounts and release them." },
  },
  enrol: councilEnrol,
  shops: councilShops,
  tasks: councilTasks,
  publish: councilPublish,
  inspect: councilInspect,
};
