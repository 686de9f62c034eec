import type { Catalogue } from "../catalogue.ts";

export const citizenClaims: Catalogue["citizen"]["claims"] = {
  title: "My tasks",
  progress: "Progress of the task",
  steps: { chosen: "Chosen", "handed-in": "Handed in", checked: "Checked", rewarded: "Rewarded" },
  phases: {
    "hand-in": "Still to do",
    late: "Time is over",
    wait: "Being checked",
    answer: "Back to you",
    rewarded: "Rewarded",
    rejected: "Not approved",
    withdrawn: "Given back",
    lapsed: "Lapsed",
    joined: "Together",
  },
  left: (duration: string) => `${duration} left to hand in`,
  until: (moment: string) => `You can hand in until ${moment}.`,
  late: "The time for this task is over. Give the place back; you can choose the task again if there is room.",
  answerLeft: (duration: string) => `${duration} left to answer`,
  sentBack: "Your work is not approved yet",
  sentBackAgain: "Your work was not approved again",
  answers: {
    first: (moment: string) => `Until ${moment} you can hand it in once more, or ask for another inspector.`,
    again: (moment: string) =>
      `Until ${moment} you can ask for another inspector. If you do nothing, the decision is final.`,
  },
  waits: {
    states: {
      Submitted: "Your work is handed in. The city checks it; you see the outcome here.",
      Doubled: "Your work is handed in. Two inspectors look at it, as with a higher reward or when drawn by lot.",
      Approved: "One inspector approved your work. A second one still has to look.",
      Resubmitted: "You handed in again. The city checks it once more.",
      Appealed: "Another inspector looks at your work. That decision is final.",
    },
    by: (date: string) => `That happens by ${date}; otherwise a senior inspector does it.`,
    late: "It takes longer than agreed. A senior inspector may look now too.",
    unjudged: (date: string) => `If nobody looks, it can be paid without a check from ${date}.`,
  },
  approved: "Your work was approved.",
  unjudged: "Nobody looked in time. So your work was paid without a check.",
  got: {
    self: (amount: string) => `You got ${amount}.`,
    association: (amount: string) => `The association got ${amount}.`,
    group: (amount: string) => `Your group got ${amount}, shared as you agreed.`,
    nobody: (amount: string) => `Nothing was paid out: ${amount} went back to the budget.`,
  },
  joined: "You do this task together with a group. Who leads the group hands the work in.",
  rejected: "Your work was not approved",
  reasonSoon: "You will see the reason here soon.",
  otherReason: "The reason is not known to this app.",
  askDesk: "Do you disagree? Ask at the desk.",
  withdrawn: "You gave this place back.",
  lapsed: "The time passed without a hand-in. The place is free again.",
  untitled: "Task without readable text",
  underWay: "Under way",
  over: "Finished",
  none: "You have not chosen a task yet",
  noneText: "Find a task that suits you. What you choose appears here.",
  toTasks: "Find a task",
  yours: "Your task",
  toHandIn: "Hand in work",
  toHandInAgain: "Hand in again",
  acts: {
    extend: {
      action: "Ask for more time",
      title: "More time for this task?",
      text: "You get as much time again as at the start. You can ask this once per task.",
      confirm: "Yes, give me more time",
    },
    withdraw: {
      action: "Give back",
      title: "Give this task back?",
      text: "Your place becomes free for somebody else. You can choose the task again later if there is still room.",
      confirm: "Yes, give it back",
    },
    appeal: {
      action: "Ask for another inspector",
      title: "Ask for another inspector?",
      text: "Somebody who has not judged your work yet looks at it. You can ask once, and that decision is final.",
      confirm: "Yes, ask for another",
    },
  },
};

export const citizenRoom: Catalogue["citizen"]["room"] = {
  left: (month: string, year: string) => `You can still earn ${month} this month, and ${year} this year.`,
};
