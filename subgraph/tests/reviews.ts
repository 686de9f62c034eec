import { zeroAddress } from "viem";
import {
  appeals,
  approves,
  claim,
  claimId,
  claims,
  EVIDENCE,
  handsIn,
  refuses,
  rejects,
  returnsSlot,
  review,
  seconds,
  waiting,
} from "./claiming.ts";
import { event } from "./events.ts";
import { expectLedger } from "./ledger.ts";
import { story, type Teller } from "./story.ts";
import { account, ACTORS } from "./town.ts";
import { budget, openTown, publishes, task, TASK } from "./work.ts";

const { resident, inspector, senior } = ACTORS;
const until = 1_716_300_000;
const again = `0x${"cd".repeat(24)}` as const;

export const reviews = [
  story("a rejection keeps the slot, begins the next round and leaves time to answer", (teller) => {
    const { block, one, all } = teller;
    const { opened, published, taking, handing } = handedIn(teller);
    const rejection = block([rejects(TASK, resident, "Rejected", { until })]);
    const state = { state: "Rejected", round: 2, answerUntil: until, inspector, reason: 3 };
    const rejected = { ...waiting(handing), waitingSince: null, decidedAt: rejection.timestamp, ...state };
    one("Claim", claimId(resident), claim(taking, resident, rejected));
    const judged = { kind: "Rejected", state: "Rejected", reason: 3, answerUntil: until, waited: 3600n };
    all("Review", [review(rejection, resident, judged)]);
    one("Task", String(TASK), task(published, { taken: 1, free: 2 }));
    one("Budget", "1", budget(opened, { available: 3_500n, setApart: 1_500n, paid: 0n }));
    one("Account", resident, account("Resident", 0n));
  }),

  story("rejected work is handed in again and paid", (teller) => {
    const { block, one, all } = teller;
    const { taking, handing } = handedIn(teller);
    const rejection = block([rejects(TASK, resident, "Rejected", { until })]);
    const second = block([handsIn(TASK, resident, { round: 2, evidence: again, state: "Resubmitted" })]);
    const approval = block(approves(TASK, resident, senior, 500n, { round: 2 }));
    const once = { round: 2, reason: 3, submittedAt: second.timestamp, evidence: again };
    const waits = { state: "Resubmitted", waitingSince: second.timestamp, decidedAt: rejection.timestamp, inspector };
    one("Claim", claimId(resident), claim(taking, resident, { ...once, ...waits }), second);
    const end = { decidedAt: approval.timestamp, inspector: senior, reward: 500n, paid: 500n };
    one("Claim", claimId(resident), claim(taking, resident, { ...once, state: "Paid", ...end }));
    const submission = { claim: claimId(resident), task: TASK, resident };
    all("Submission", [
      { id: handing.id(0), ...submission, round: 1, evidence: EVIDENCE, state: "Submitted", ...handing.stamp(0) },
      { id: second.id(0), ...submission, round: 2, evidence: again, state: "Resubmitted", ...second.stamp(0) },
    ]);
    const approved = { kind: "Approved", state: "Paid", round: 2, reward: 500n, beneficiary: resident };
    all("Review", [
      review(rejection, resident, {
        kind: "Rejected",
        state: "Rejected",
        reason: 3,
        answerUntil: until,
        waited: 3600n,
      }),
      review(approval, resident, { ...approved, inspector: senior, waited: 3600n }),
    ]);
  }),

  story("a high reward is approved by two inspectors, and the clock runs anew for the second", (teller) => {
    const { block, one, all } = teller;
    const { taking, handing } = handedIn(teller, "Doubled");
    const seconded = block([seconds(resident, inspector)]);
    block();
    const approval = block(approves(TASK, resident, senior, 500n));
    const handed = waiting(handing);
    one("Claim", claimId(resident), claim(taking, resident, { state: "Doubled", ...handed }), handing);
    const half = { state: "Approved", ...handed, waitingSince: seconded.timestamp, inspector };
    one("Claim", claimId(resident), claim(taking, resident, half), seconded);
    const first = { kind: "Seconded", state: "Approved", waited: 3600n };
    const last = { kind: "Approved", state: "Paid", reward: 500n, beneficiary: resident, waited: 7200n };
    all("Review", [review(seconded, resident, first), review(approval, resident, { ...last, inspector: senior })]);
    one("Account", resident, account("Resident", 500n, { earned: 500n }));
  }),

  story("an appeal is won", (teller) => {
    const { block, one, all } = teller;
    const { taking, handing } = handedIn(teller);
    const rejection = block([rejects(TASK, resident, "Rejected", { until })]);
    const appealed = block([appeals(resident, 2)]);
    const approval = block(approves(TASK, resident, senior, 500n, { round: 2 }));
    const handed = { ...waiting(handing), round: 2, reason: 3, appealedAt: appealed.timestamp };
    const asks = { state: "Appealed", waitingSince: appealed.timestamp, decidedAt: rejection.timestamp, inspector };
    one("Claim", claimId(resident), claim(taking, resident, { ...handed, ...asks }), appealed);
    const end = { waitingSince: null, decidedAt: approval.timestamp, inspector: senior, reward: 500n, paid: 500n };
    one("Claim", claimId(resident), claim(taking, resident, { ...handed, state: "Paid", ...end }));
    const won = { kind: "Approved", state: "Paid", round: 2, reward: 500n, beneficiary: resident };
    all("Review", [
      review(rejection, resident, {
        kind: "Rejected",
        state: "Rejected",
        reason: 3,
        answerUntil: until,
        waited: 3600n,
      }),
      review(approval, resident, { ...won, inspector: senior, waited: 3600n }),
    ]);
  }),

  story("an appeal after the second rejection is lost, and the slot falls free", (teller) => {
    const { block, one, all } = teller;
    const { opened, published, taking } = handedIn(teller);
    const first = block([rejects(TASK, resident, "Rejected", { until })]);
    const second = block([handsIn(TASK, resident, { round: 2, state: "Resubmitted" })]);
    const rejection = block([rejects(TASK, resident, "RejectedAgain", { round: 2, reason: 4, until })]);
    const appealed = block([appeals(resident, 3)]);
    const lost = block([rejects(TASK, resident, "Refused", { by: senior, round: 3, reason: 5 }), refuses(resident, 3)]);
    const handed = { submittedAt: second.timestamp, evidence: EVIDENCE, round: 3 };
    const twice = { state: "RejectedAgain", answerUntil: until, decidedAt: rejection.timestamp, inspector, reason: 4 };
    one("Claim", claimId(resident), claim(taking, resident, { ...handed, ...twice }), rejection);
    const end = { decidedAt: lost.timestamp, appealedAt: appealed.timestamp, inspector: senior, reason: 5 };
    one("Claim", claimId(resident), claim(taking, resident, { ...handed, state: "Refused", ...end }));
    const sentBack = { kind: "Rejected", answerUntil: until, waited: 3600n };
    const final = { ...sentBack, state: "Refused", round: 3, inspector: senior, reason: 5, answerUntil: null };
    all("Review", [
      review(first, resident, { ...sentBack, state: "Rejected", reason: 3 }),
      review(rejection, resident, { ...sentBack, state: "RejectedAgain", round: 2, reason: 4 }),
      review(lost, resident, final),
    ]);
    one("Task", String(TASK), task(published, {}));
    one("Budget", "1", budget(opened, { available: 3_500n, setApart: 1_500n, paid: 0n }));
  }),

  story("a rejection nobody answered becomes final, and a closed task gives the slot back", (teller) => {
    const { block, one, all } = teller;
    const { opened, published, taking, handing } = handedIn(teller);
    const rejection = block([rejects(TASK, resident, "Rejected", { until })]);
    const closed = block([event("TaskRegistry", "TaskClosed", { taskId: TASK, by: senior, returned: 1_000n })]);
    const refusal = block([refuses(resident, 2), returnsSlot(TASK, 500n)]);
    const handed = { ...waiting(handing), waitingSince: null, round: 2, inspector, reason: 3 };
    one(
      "Claim",
      claimId(resident),
      claim(taking, resident, { ...handed, state: "Refused", decidedAt: refusal.timestamp }),
    );
    all("Review", [
      review(rejection, resident, {
        kind: "Rejected",
        state: "Rejected",
        reason: 3,
        answerUntil: until,
        waited: 3600n,
      }),
    ]);
    const end = { state: "Closed", closedAt: closed.timestamp, closedBy: senior, free: 0 };
    one("Task", String(TASK), task(published, { ...end, taken: 0, setApart: 0n }));
    const amounts = { available: 5_000n, setApart: 0n, paid: 0n };
    one("Budget", "1", budget(opened, amounts));
    const entry = { budget: "1", account: null, task: TASK, claim: null, kind: "Released", amount: 500n };
    one("BudgetEntry", refusal.id(1), { ...entry, ...amounts, ...refusal.stamp(1) });
    expectLedger(teller, refusal, { treasury: 5_000n, budgets: 5_000n });
  }),

  story("work that nobody judged in time is paid by somebody's call", (teller) => {
    const { block, one, all } = teller;
    const { taking, handing } = handedIn(teller);
    const paying = block(approves(TASK, resident, zeroAddress, 500n));
    const end = { waitingSince: null, decidedAt: paying.timestamp, reward: 500n, paid: 500n };
    one("Claim", claimId(resident), claim(taking, resident, { state: "Paid", ...waiting(handing), ...end }));
    const judged = { kind: "Unjudged", state: "Paid", inspector: null, reward: 500n, beneficiary: resident };
    all("Review", [review(paying, resident, { ...judged, waited: 3600n })]);
    one("Account", zeroAddress, null);
    one("Account", resident, account("Resident", 500n, { earned: 500n }));
  }),

  story("work of somebody who left and whom nobody judged is refused", (teller) => {
    const { block, one, all } = teller;
    const { published, taking, handing } = handedIn(teller);
    const refusal = block([refuses(resident, 1)]);
    const end = { state: "Refused", waitingSince: null, decidedAt: refusal.timestamp };
    one("Claim", claimId(resident), claim(taking, resident, { ...waiting(handing), ...end }));
    all("Review", []);
    one("Task", String(TASK), task(published, {}));
  }),
];

/** A town in which the resident handed in what the task asks for. */
function handedIn(teller: Teller, state: "Submitted" | "Doubled" = "Submitted") {
  const { opened } = openTown(teller);
  const published = teller.block([publishes(TASK)]);
  const taking = teller.block([claims(TASK, resident)]);
  const handing = teller.block([handsIn(TASK, resident, { state })]);
  return { opened, published, taking, handing };
}
