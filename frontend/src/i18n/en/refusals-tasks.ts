import type { taskRefusals as nl } from "../nl/refusals-tasks.ts";

export const taskRefusals: Record<keyof typeof nl, string> = {
  TaskRegistry_AlreadyExtended: "You got more time for this task once already. Hand in on time, or give the task back.",
  TaskRegistry_BadRules: "One of these rules is not right. Choose 0 to 100 percent and at least 1 day.",
  TaskRegistry_BadShares:
    "The shares of the group are not right. Together they must be 100 percent, everybody once. Share again.",
  TaskRegistry_BadSignature: "The signature does not belong to this wallet. Sign again.",
  TaskRegistry_BadTerms: "The task’s terms are not right. Check reward, slots, times, group, series and deadline.",
  TaskRegistry_BudgetTooLow: "This budget holds too little. Ask the council for more or choose a lower reward.",
  TaskRegistry_CeilingPassed:
    "This task costs more than one task of this budget may. Choose fewer slots or a lower reward.",
  TaskRegistry_ConflictOfInterest:
    "You cannot judge your own work, your own task or what you judged before. Let a colleague do it.",
  TaskRegistry_LeaseEnded: "The time for this has passed. See under My tasks what you can still do.",
  TaskRegistry_LeaseRunning: "This resident’s time is still running. Wait until it is over.",
  TaskRegistry_NoBudget: "This budget does not exist. Choose another one.",
  TaskRegistry_NoEvidence: "There are no photos. Add at least one.",
  TaskRegistry_NoSlotLeft: "All slots of this task are taken. Choose another task or look again later.",
  TaskRegistry_NoTask: "This task does not exist. Choose one from the list.",
  TaskRegistry_NotAssociation:
    "The reward cannot go to this account. Choose yourself, an association from the list, or nobody.",
  TaskRegistry_NotOpenYet: "The slots that are open now are taken. Another slot opens later; look again then.",
  TaskRegistry_NotResident: "Your wallet is not enrolled yet. Show your code at the desk; then you can claim tasks.",
  TaskRegistry_NotTheManager: "This account does not manage this budget. Sign in as its task manager.",
  TaskRegistry_OtherEvidence: "Other work was handed in meanwhile. Look at the new photos before you decide.",
  TaskRegistry_OutsideFence: "This place is outside Heerlen. Choose one inside the boundary.",
  TaskRegistry_ReviewRunning: "The time to check this work has not passed. Wait until it has.",
  TaskRegistry_RewardTooHigh: "The reward per hour is above the council’s maximum. Lower it or allow more time.",
  TaskRegistry_SignatureExpired: "This signature is too old. Sign again.",
  TaskRegistry_StillOpen: "This task is still open. Only its manager can close it now.",
  TaskRegistry_TaskClosed: "This task is closed. Choose another one.",
  TaskRegistry_WindingDown: "The city stops with tasks and this lies after the last day. Choose an earlier day.",
  TaskRegistry_WrongRound: "This signature belongs to an earlier round. Refresh the page and sign again.",
  TaskRegistry_WrongState: "This is not possible in the task’s current state. Refresh the page.",
  TaskContent_Unreadable: "The text of this task cannot be read. Choose another task.",
  AllowanceCaps_BadLimits:
    "These limits are not right. A month is more than zero and never more than the year. Change the amounts.",
  AllowanceCaps_BadYear: "This year does not fit the calendar of allowances. Check the year and its months.",
  AllowanceCaps_MonthFull:
    "This task would take you above what you may earn this month. Choose a smaller task, give the reward away, or wait until next month.",
  AllowanceCaps_NotReserved: "More would be freed than was set aside. Report this to the operator; nothing changed.",
  AllowanceCaps_NotTheRegistry: "Only the task registry may do this. Claim the task in the app as usual.",
  AllowanceCaps_TierMissing:
    "The council has not set amounts for your group yet. Ask at the desk; you can give the reward away.",
  AllowanceCaps_YearBegun: "This year has begun and keeps its months. Only its hourly maximum can still change.",
  AllowanceCaps_YearFull:
    "This task would take you above what you may earn this year. Choose a smaller task, or give the reward away.",
  AllowanceCaps_YearMissing:
    "The council has not set amounts for this year yet. Ask at the desk; you can give the reward away.",
};
