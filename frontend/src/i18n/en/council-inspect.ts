import type { Catalogue } from "../catalogue.ts";

export const councilInspect: Catalogue["council"]["inspect"] = {
  one: "Handed-in work",
  queue: "What waits to be inspected",
  none: "Nothing is waiting.",
  noneText: "As soon as a resident hands in work, it appears here.",
  unknown: "We do not know this work.",
  unreadable: "Task without readable text",
  waitingFor: (duration) => `waiting for ${duration}`,
  notYours: "Not for you",
  conflicts: {
    "own-work": "You handed in this work yourself. A colleague has to inspect it.",
    "own-task": "You published this task yourself. A colleague has to inspect it.",
  },
  facts: {
    submitted: "Handed in",
    resident: "Wallet",
    round: "Round",
    evidence: "Evidence on chain",
    reward: "Reward",
  },
  photos: {
    title: "Photos",
    signText:
      "The photos are in the city’s photo vault. One signature lets you look for a quarter of an hour. Every look is written down.",
    sign: "Sign and see the photos",
    one: (number) => `Photo ${number} of the work`,
    none: "No photos belong to this work any more.",
    checked:
      "At hand-in the photo vault computed that these photos belong to the evidence on chain. It does not give away the secret needed for that, so this page does not compute it again.",
    kept: (date) => `The photos are kept until ${date}.`,
  },
  decision: "Your decision",
  approve: "Approve",
  approveText: (amount) => `The resident gets ${amount}. This cannot be undone.`,
  approveAction: "Approve",
  reject: "Reject",
  reason: "Reason",
  reasonHint: "The resident sees this reason.",
  chooseReason: "Choose a reason",
  reasonMissing: "Choose why you reject the work.",
  rejectAction: "Reject",
  busy: "Recording…",
  asked: "What was asked",
  decided: {
    Claimed: "This work has not been handed in yet.",
    Submitted: "This work is waiting to be inspected.",
    Paid: "This work was approved and paid.",
    Rejected: "This work was rejected.",
    Withdrawn: "The resident gave the task back.",
    Lapsed: "The time for this task was over.",
  },
  justDecided: {
    approved: (title) => `Approved and paid: ${title}.`,
    rejected: (title) => `Rejected: ${title}.`,
  },
};
