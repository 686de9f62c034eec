import type { ClaimState } from "../../protocol/generated/states.ts";

/** A state of a claim: what it means, the situations it is tested in, and who can do what. */
export interface StateSheet {
  meaning: string;
  /** Each a list of conditions (`task-states.ts`) that hold when every act of every role is tried. */
  scenes: readonly string[];
  /** A row per act, a column per role in the order of `ROLES`; the words are those of `OUTCOMES`. */
  table: string;
}

/**
 * The life of a claim, written out by hand: every act of every role in every state. The columns are resident, other
 * resident, member, publisher, inspector, inspector who judged before, senior, council, stranger.
 */
export const STATE_SHEETS: Record<ClaimState, StateSheet> = {
  None: {
    meaning: "never claimed",
    scenes: [""],
    table: `
  claim         begin     own       own       nobody    nobody       nobody       nobody            nobody    nobody
  claimAsGroup  begin     own       own       nobody    nobody       nobody       nobody            nobody    nobody
  extend        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  withdraw      wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  submit        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  appeal        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  lapse         wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  approve       office    office    office    office    wrong        wrong        office            office    office
  reject        office    office    office    office    wrong        wrong        office            office    office
  approveLate   office    office    office    office    office       office       wrong             office    office
  rejectLate    office    office    office    office    office       office       wrong             office    office
  payUnjudged   wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
    `,
  },
  Claimed: {
    meaning: "holds a slot, the lease runs",
    scenes: ["", "high", "drawn", "ended"],
    table: `
  claim         wrong     own       wrong     nobody    nobody       nobody       nobody            nobody    nobody
  claimAsGroup  wrong     own       wrong     nobody    nobody       nobody       nobody            nobody    nobody
  extend        extend    wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  withdraw      withdraw  wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  submit        handIn    wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  appeal        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  lapse         lapse     lapse     lapse     lapse     lapse        lapse        lapse             lapse     lapse
  approve       office    office    office    office    wrong        wrong        office            office    office
  reject        office    office    office    office    wrong        wrong        office            office    office
  approveLate   office    office    office    office    office       office       wrong             office    office
  rejectLate    office    office    office    office    office       office       wrong             office    office
  payUnjudged   wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
    `,
  },
  Submitted: {
    meaning: "handed in, waits for one inspector",
    scenes: ["small", "small late", "small late twice", "late twice", "late twice four"],
    table: `
  claim         wrong     own       wrong     nobody    nobody       nobody       nobody            nobody    nobody
  claimAsGroup  wrong     own       wrong     nobody    nobody       nobody       nobody            nobody    nobody
  extend        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  withdraw      wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  submit        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  appeal        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  lapse         wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  approve       office    office    office    office    pay          pay          office            office    office
  reject        office    office    office    office    return       return       office            office    office
  approveLate   office    office    office    office    office       office       late:pay          office    office
  rejectLate    office    office    office    office    office       office       late:return       office    office
  payUnjudged   unjudged  unjudged  unjudged  unjudged  unjudged     unjudged     unjudged          unjudged  unjudged
    `,
  },
  Paid: {
    meaning: "approved and paid",
    scenes: ["", "often"],
    table: `
  claim         again     own       ownAgain  nobody    nobody       nobody       nobody            nobody    nobody
  claimAsGroup  again     own       ownAgain  nobody    nobody       nobody       nobody            nobody    nobody
  extend        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  withdraw      wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  submit        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  appeal        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  lapse         wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  approve       office    office    office    office    wrong        wrong        office            office    office
  reject        office    office    office    office    wrong        wrong        office            office    office
  approveLate   office    office    office    office    office       office       wrong             office    office
  rejectLate    office    office    office    office    office       office       wrong             office    office
  payUnjudged   wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
    `,
  },
  Rejected: {
    meaning: "sent back: may be handed in again once, or appealed, until the clock",
    scenes: ["", "ended"],
    table: `
  claim         wrong     own       wrong     nobody    nobody       nobody       nobody            nobody    nobody
  claimAsGroup  wrong     own       wrong     nobody    nobody       nobody       nobody            nobody    nobody
  extend        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  withdraw      wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  submit        reHandIn  wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  appeal        appeal    wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  lapse         close     close     close     close     close        close        close             close     close
  approve       office    office    office    office    wrong        wrong        office            office    office
  reject        office    office    office    office    wrong        wrong        office            office    office
  approveLate   office    office    office    office    office       office       wrong             office    office
  rejectLate    office    office    office    office    office       office       wrong             office    office
  payUnjudged   wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
    `,
  },
  Withdrawn: {
    meaning: "given back by the resident",
    scenes: [""],
    table: `
  claim         begin     own       own       nobody    nobody       nobody       nobody            nobody    nobody
  claimAsGroup  begin     own       own       nobody    nobody       nobody       nobody            nobody    nobody
  extend        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  withdraw      wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  submit        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  appeal        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  lapse         wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  approve       office    office    office    office    wrong        wrong        office            office    office
  reject        office    office    office    office    wrong        wrong        office            office    office
  approveLate   office    office    office    office    office       office       wrong             office    office
  rejectLate    office    office    office    office    office       office       wrong             office    office
  payUnjudged   wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
    `,
  },
  Lapsed: {
    meaning: "the lease ended without a hand-in",
    scenes: [""],
    table: `
  claim         begin     own       own       nobody    nobody       nobody       nobody            nobody    nobody
  claimAsGroup  begin     own       own       nobody    nobody       nobody       nobody            nobody    nobody
  extend        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  withdraw      wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  submit        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  appeal        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  lapse         wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  approve       office    office    office    office    wrong        wrong        office            office    office
  reject        office    office    office    office    wrong        wrong        office            office    office
  approveLate   office    office    office    office    office       office       wrong             office    office
  rejectLate    office    office    office    office    office       office       wrong             office    office
  payUnjudged   wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
    `,
  },
  Doubled: {
    meaning: "handed in, waits for two inspectors",
    scenes: ["drawn small", "drawn small late", "drawn small late twice", "high late twice", "high late twice four"],
    table: `
  claim         wrong     own       wrong     nobody    nobody       nobody       nobody            nobody    nobody
  claimAsGroup  wrong     own       wrong     nobody    nobody       nobody       nobody            nobody    nobody
  extend        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  withdraw      wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  submit        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  appeal        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  lapse         wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  approve       office    office    office    office    second       second       office            office    office
  reject        office    office    office    office    return       return       office            office    office
  approveLate   office    office    office    office    office       office       late:second       office    office
  rejectLate    office    office    office    office    office       office       late:return       office    office
  payUnjudged   unjudged  unjudged  unjudged  unjudged  unjudged     unjudged     unjudged          unjudged  unjudged
    `,
  },
  Approved: {
    meaning: "one of two inspectors approved",
    scenes: [
      "drawn small",
      "drawn small late",
      "drawn small late twice",
      "high late twice",
      "high late twice four",
      "high resubmitted",
      "high resubmitted late",
    ],
    table: `
  claim         wrong     own       wrong     nobody    nobody       nobody       nobody            nobody    nobody
  claimAsGroup  wrong     own       wrong     nobody    nobody       nobody       nobody            nobody    nobody
  extend        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  withdraw      wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  submit        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  appeal        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  lapse         wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  approve       office    office    office    office    pay          conflict     office            office    office
  reject        office    office    office    office    returnAny    conflict     office            office    office
  approveLate   office    office    office    office    office       office       late:pay          office    office
  rejectLate    office    office    office    office    office       office       late:returnAny    office    office
  payUnjudged   unjudged  unjudged  unjudged  unjudged  unjudged     unjudged     unjudged          unjudged  unjudged
    `,
  },
  Resubmitted: {
    meaning: "handed in again after a rejection",
    scenes: ["small", "small late", "small late twice", "high", "high late", "high late twice", "high late twice four"],
    table: `
  claim         wrong     own       wrong     nobody    nobody       nobody       nobody            nobody    nobody
  claimAsGroup  wrong     own       wrong     nobody    nobody       nobody       nobody            nobody    nobody
  extend        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  withdraw      wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  submit        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  appeal        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  lapse         wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  approve       office    office    office    office    payOrSecond  payOrSecond  office            office    office
  reject        office    office    office    office    returnAgain  returnAgain  office            office    office
  approveLate   office    office    office    office    office       office       late:payOrSecond  office    office
  rejectLate    office    office    office    office    office       office       late:returnAgain  office    office
  payUnjudged   unjudged  unjudged  unjudged  unjudged  unjudged     unjudged     unjudged          unjudged  unjudged
    `,
  },
  RejectedAgain: {
    meaning: "sent back a second time: may be appealed until the clock",
    scenes: ["", "ended"],
    table: `
  claim         wrong     own       wrong     nobody    nobody       nobody       nobody            nobody    nobody
  claimAsGroup  wrong     own       wrong     nobody    nobody       nobody       nobody            nobody    nobody
  extend        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  withdraw      wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  submit        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  appeal        appeal    wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  lapse         close     close     close     close     close        close        close             close     close
  approve       office    office    office    office    wrong        wrong        office            office    office
  reject        office    office    office    office    wrong        wrong        office            office    office
  approveLate   office    office    office    office    office       office       wrong             office    office
  rejectLate    office    office    office    office    office       office       wrong             office    office
  payUnjudged   wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
    `,
  },
  Appealed: {
    meaning: "waits for an inspector who has not judged this hand-in yet",
    scenes: ["small", "small late", "small late twice", "late twice", "late twice four"],
    table: `
  claim         wrong     own       wrong     nobody    nobody       nobody       nobody            nobody    nobody
  claimAsGroup  wrong     own       wrong     nobody    nobody       nobody       nobody            nobody    nobody
  extend        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  withdraw      wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  submit        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  appeal        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  lapse         wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  approve       office    office    office    office    pay          conflict     office            office    office
  reject        office    office    office    office    refuse       conflict     office            office    office
  approveLate   office    office    office    office    office       office       late:pay          office    office
  rejectLate    office    office    office    office    office       office       late:refuse       office    office
  payUnjudged   unjudged  unjudged  unjudged  unjudged  unjudged     unjudged     unjudged          unjudged  unjudged
    `,
  },
  Refused: {
    meaning: "rejected for good",
    scenes: [""],
    table: `
  claim         wrong     own       own       nobody    nobody       nobody       nobody            nobody    nobody
  claimAsGroup  wrong     own       own       nobody    nobody       nobody       nobody            nobody    nobody
  extend        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  withdraw      wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  submit        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  appeal        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  lapse         wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  approve       office    office    office    office    wrong        wrong        office            office    office
  reject        office    office    office    office    wrong        wrong        office            office    office
  approveLate   office    office    office    office    office       office       wrong             office    office
  rejectLate    office    office    office    office    office       office       wrong             office    office
  payUnjudged   wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
    `,
  },
  Joined: {
    meaning: "shares in the claim of the lead of a group, and follows it",
    scenes: [""],
    table: `
  claim         wrong     own       wrong     nobody    nobody       nobody       nobody            nobody    nobody
  claimAsGroup  wrong     own       wrong     nobody    nobody       nobody       nobody            nobody    nobody
  extend        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  withdraw      wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  submit        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  appeal        wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  lapse         wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
  approve       office    office    office    office    wrong        wrong        office            office    office
  reject        office    office    office    office    wrong        wrong        office            office    office
  approveLate   office    office    office    office    office       office       wrong             office    office
  rejectLate    office    office    office    office    office       office       wrong             office    office
  payUnjudged   wrong     wrong     wrong     wrong     wrong        wrong        wrong             wrong     wrong
    `,
  },
};
