// Where a claim can be.
export const CLAIMED = "Claimed";
export const PAID = "Paid";
export const WITHDRAWN = "Withdrawn";
export const LAPSED = "Lapsed";
export const APPROVED = "Approved";
export const APPEALED = "Appealed";
export const REFUSED = "Refused";

/** In the order of the enum ClaimState in contracts/tasks/ITaskTypes.sol. No event tells the first and the last. */
export const CLAIM_STATES: string[] = [
  "None",
  CLAIMED,
  "Submitted",
  PAID,
  "Rejected",
  WITHDRAWN,
  LAPSED,
  "Doubled",
  APPROVED,
  "Resubmitted",
  "RejectedAgain",
  APPEALED,
  REFUSED,
  "Joined",
];
