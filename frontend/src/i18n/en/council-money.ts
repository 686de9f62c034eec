import type { Catalogue } from "../catalogue.ts";
import { plural } from "../plural.ts";

export const councilMoney: Catalogue["councilMoney"] = {
  budgets: {
    title: "Budgets",
    lead: "What each budget holds, and topping one up.",
    treasury: "In the treasury",
    treasuryHint: "Heerlen Euros that were issued and belong to no budget yet.",
    lines: "By budget",
  },
  propose: {
    explanation: (threshold, owners) =>
      `You put a proposal on the agenda. It happens once ${threshold} of the ${plural(owners, "council member", "council members")} approve it and somebody carries it out.`,
    notAnOwner: "Only council members can put something on the agenda. Sign in as a council member.",
    ask: "See the proposal",
    question: "This is what you put on the agenda",
    twoSignatures: "You sign twice: once to put it on the agenda and once to approve it.",
    confirm: "Put it on the agenda",
    progress: "Progress",
    stages: { proposing: "Putting it on the agenda", approving: "Approving", showing: "Showing it in the overview" },
    refused: "The proposal is not on the agenda",
    notApproved: "The proposal is on the agenda, but you have not approved it yet",
    done: "The proposal is on the agenda and you approved it",
    doneText: (missing) =>
      missing === 0
        ? "It can be carried out now."
        : `Now ${plural(missing, "other council member", "other council members")} must approve it.`,
    toAgenda: "To the agenda",
  },
  fund: {
    title: "Top up a budget",
    noLines: "There is no budget to top up yet.",
    line: "Budget",
    amount: "Amount",
    amountHint: (treasury) => `The treasury holds ${treasury}.`,
    treasury: "The treasury",
    change: (before, after) => `${before} becomes ${after}`,
  },
  agenda: {
    title: "The council’s agenda",
    lead: "What the council decides: read, approve and carry out.",
    open: "To decide",
    noneOpen: "Nothing is open",
    noneOpenText: "A council member puts a proposal on the agenda, for example at Budgets.",
    decided: "Decided",
    noneDecided: "Nothing has been decided yet.",
    done: "Carried out",
    standings: {
      collecting: "Waiting for approval",
      ready: "Ready to carry out",
      waiting: "Its turn comes later",
      passing: "Being updated",
      executed: "Carried out",
      failed: "Failed",
      overtaken: "Lapsed",
    },
    proposedBy: (name, moment, turn) => `Proposed by ${name}, ${moment}. Turn ${turn}.`,
    decidedAt: (moment, turn) => `${moment}. Turn ${turn}.`,
    approvedBy: (names) => `Approved by ${names}.`,
    waitingText: (now, turn) =>
      `Proposals are carried out in order. It is turn ${now}; this is turn ${turn}. You can approve it already.`,
    passingText: "The turn of this proposal is over. The overview will soon show how it ended.",
    rivals: (others) =>
      `There ${others === 1 ? "is another proposal" : `are ${others} other proposals`} for this turn. When one is carried out, the rest lapse.`,
    otherHash:
      "This proposal is not right: the code on the agenda does not belong to this act. Do not approve it, and tell the administrator.",
    effects: "What this does, read from the act itself",
    unknownText: "This app cannot read part of it. Approve it only if somebody you trust has looked at it.",
    checkWords: "Check words",
    balances: {
      title: "Balances if this is carried out now",
      change: (before, after) => `${before} becomes ${after}`,
      treasury: "The treasury",
      tooLow: "There is not enough money for that now. The proposal cannot be carried out like this.",
    },
    approvals: {
      count: (approved, needed) => `${approved} of ${needed} approvals needed`,
      yes: "Approved",
      no: "Not yet",
    },
    acts: {
      approve: "Approve",
      execute: "Carry out",
      approving: "Signing and recording the approval…",
      executing: "Carrying out the decision…",
      refused: "That did not work",
      notAnOwner: "You are not a council member. Only council members can approve.",
      anyoneExecutes: "There are enough approvals. Anybody may carry out the decision now, you too.",
      youApproved: "You approved this.",
    },
    whatItDid: "What it did",
    whatItWouldHaveDone: "What it would have done",
  },
};
