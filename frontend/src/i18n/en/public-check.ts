import type { Catalogue } from "../catalogue.ts";

export const openbaarCheck: Catalogue["openbaar"]["check"] = {
  title: "How to check this",
  lead: "You can recompute every figure on these pages yourself. You need not take the city’s word for it.",
  meaning: "What the figures mean",
  meanings: {
    issued: {
      label: "Issued",
      value: "All Heerlen Euros the council made, less what was redeemed. One is one euro.",
    },
    treasury: { label: "Treasury", value: "What belongs to the council and to no budget." },
    available: { label: "Free in a budget", value: "What tasks can still be published from." },
    setApart: {
      label: "Set apart",
      value: "The whole reward of every published task, until it is paid or the task is closed.",
    },
    earned: { label: "Paid to residents", value: "Rewards for work that was inspected and approved." },
    spent: { label: "Spent in shops", value: "Payments with a receipt, before refunds." },
    refunded: { label: "Refunded", value: "What shops gave back of those payments." },
    approved: { label: "Times done", value: "How often work was approved. A task can be done more than once." },
    day: { label: "Day", value: "A calendar day in Heerlen, from midnight to midnight." },
  },
  audit: "Recompute everything with one command",
  auditText:
    "The audit reads all events from the network, computes every amount anew, asks the contracts and the overview for the same, and compares them.",
  auditSteps: [
    "Get the source code of this app and install Node 20.18.1 or newer.",
    "Put the file deployment.json from the bottom of this page into that folder.",
    "Run npm install there, and then this command:",
  ],
  auditCommand: "Command of the audit",
  auditOutcome:
    "If a single cent differs, it is listed and the command ends with an error. With --block you choose a block of the past, with --json you get the figures as a file.",
  queries: "Ask the overview yourself",
  queriesText:
    "All figures come from one open overview (GraphQL). The folder subgraph/queries of the source code holds questions for auditors, with explanations. This is an example:",
  queriesCommand: "Example of a question",
  hidden: "What we do not show",
  hiddenRules: [
    "A number from 1 to 9 that is about residents: it says ‘fewer than 10’.",
    "The amount that so few residents spent in shops or got back.",
    "What one resident earns, spends or has.",
    "Names, photos and addresses of residents: they are not on the network.",
  ],
  town: "Where the town is on the network",
  chain: "Network",
  startBlock: "First block",
  deployedAt: "Deployed on",
  commit: "Version of the source code",
  compiler: "Compiler",
  file: "As a file",
  contracts: "Contracts",
  contract: "Contract",
  block: "Block",
  address: "Address",
};
