import { zeroAddress } from "viem";
import { approves, claim, claimId, claims as claimed, handsIn, review, waiting } from "./claiming.ts";
import { event } from "./events.ts";
import { expectLedger } from "./ledger.ts";
import { story } from "./story.ts";
import { account, ACTORS, becomes, UNEXPLAINED } from "./town.ts";
import { budget, openTown, publishes, task, TASK } from "./work.ts";

const { resident, neighbour, inspector, choir, escrow } = ACTORS;

export const claims = [
  story("work is claimed, handed in, approved and paid", (teller) => {
    const { block, one, all } = teller;
    const { opened } = openTown(teller);
    const published = block([publishes(TASK)]);
    const taking = block([claimed(TASK, resident)]);
    const handing = block([handsIn(TASK, resident)]);
    const approval = block(approves(TASK, resident, inspector, 500n));
    const id = claimId(resident);
    one("Claim", id, claim(taking, resident, {}), taking);
    const handedIn = waiting(handing);
    one("Claim", id, claim(taking, resident, { state: "Submitted", ...handedIn }), handing);
    const end = { waitingSince: null, decidedAt: approval.timestamp, inspector, reward: 500n, paid: 500n };
    one("Claim", id, claim(taking, resident, { state: "Paid", ...handedIn, ...end }));
    all("LatestClaim", [{ id: `${TASK}-${resident}`, claim: id }]);
    one("Task", String(TASK), task(published, { taken: 1, free: 2 }), taking);
    one("Task", String(TASK), task(published, { taken: 1, free: 2, paidSlots: 1, setApart: 1_000n }));
    const submission = { claim: id, task: TASK, resident, round: 1, evidence: handedIn.evidence, state: "Submitted" };
    all("Submission", [{ id: handing.id(0), ...submission, ...handing.stamp(0) }]);
    const judged = { kind: "Approved", state: "Paid", reward: 500n, beneficiary: resident, waited: 3600n };
    all("Review", [review(approval, resident, judged)]);
    const amounts = { available: 3_500n, setApart: 1_000n, paid: 500n };
    one("Budget", "1", budget(opened, amounts));
    const entry = { budget: "1", account: resident, task: TASK, claim: id, kind: "Paid", amount: 500n };
    one("BudgetEntry", approval.id(0), { ...entry, ...amounts, ...approval.stamp(0) });
    one("Account", resident, account("Resident", 500n, { earned: 500n }));
    one("Account", inspector, account("Outsider", 0n));
    expectLedger(teller, approval, { treasury: 5_000n, budgets: 3_500n, bounties: 1_000n, residents: 500n });
  }),

  story("the coins of a reward name the claim they are for, also in a batch", (teller) => {
    const { block, one, answer } = teller;
    openTown(teller);
    block([publishes(TASK)], [claimed(TASK, resident), claimed(TASK, neighbour)]);
    block([handsIn(TASK, resident), handsIn(TASK, neighbour)]);
    const approval = block([
      ...approves(TASK, resident, inspector, 500n),
      ...approves(TASK, neighbour, inspector, 500n),
    ]);
    answer("{ transfers(where: { kind: Earned }) { to { id } claim { id reward resident { id } } } }", {
      transfers: [resident, neighbour].map((earner) => ({
        to: { id: earner },
        claim: { id: claimId(earner), reward: "500", resident: { id: earner } },
      })),
    });
    one("Transfer", approval.id(3), {
      from: escrow,
      fromStanding: "Escrow",
      to: neighbour,
      toStanding: "Resident",
      amount: 500n,
      kind: "Earned",
      ...UNEXPLAINED,
      claim: claimId(neighbour),
      ...approval.stamp(3),
    });
  }),

  story("a reward goes to an association and takes no room of the resident", (teller) => {
    const { block, one, all } = teller;
    const { opened } = openTown(teller);
    block([becomes(choir, "Outsider", "Association")], [publishes(TASK)]);
    const taking = block([claimed(TASK, resident, { beneficiary: choir, month: 0 })]);
    const handing = block([handsIn(TASK, resident)]);
    const approval = block(approves(TASK, resident, inspector, 500n, { beneficiary: choir }));
    const end = { decidedAt: approval.timestamp, inspector, reward: 500n, paid: 500n };
    const given = { state: "Paid", beneficiary: choir, month: 0, ...waiting(handing), waitingSince: null, ...end };
    one("Claim", claimId(resident), claim(taking, resident, given));
    const judged = { kind: "Approved", state: "Paid", reward: 500n, beneficiary: choir, waited: 3600n };
    all("Review", [review(approval, resident, judged)]);
    all("AllowanceEntry", []);
    one("Budget", "1", budget(opened, { available: 3_500n, setApart: 1_000n, paid: 500n }));
    one("Account", choir, account("Association", 500n, { earned: 500n }));
    one("Account", resident, account("Resident", 0n));
    expectLedger(teller, approval, { treasury: 5_000n, budgets: 3_500n, bounties: 1_000n, associations: 500n });
  }),

  story("a reward that is declined comes back to the budget line", (teller) => {
    const { block, one, all } = teller;
    const { opened } = openTown(teller);
    const published = block([publishes(TASK)]);
    const taking = block([claimed(TASK, resident, { beneficiary: zeroAddress, month: 0 })]);
    const handing = block([handsIn(TASK, resident)]);
    const approval = block(approves(TASK, resident, inspector, 500n, { beneficiary: zeroAddress }));
    const end = { decidedAt: approval.timestamp, inspector, reward: 500n, returned: 500n };
    const declined = { state: "Paid", beneficiary: null, month: 0, ...waiting(handing), waitingSince: null, ...end };
    one("Claim", claimId(resident), claim(taking, resident, declined));
    all("Review", [review(approval, resident, { kind: "Approved", state: "Paid", reward: 500n, waited: 3600n })]);
    one("Task", String(TASK), task(published, { taken: 1, free: 2, paidSlots: 1, setApart: 1_000n }));
    const amounts = { available: 4_000n, setApart: 1_000n, paid: 0n };
    one("Budget", "1", budget(opened, amounts));
    const entry = { budget: "1", account: null, task: TASK, claim: claimId(resident), kind: "Released", amount: 500n };
    one("BudgetEntry", approval.id(1), { ...entry, ...amounts, ...approval.stamp(1) });
    one("Account", zeroAddress, null);
    expectLedger(teller, approval, { treasury: 5_000n, budgets: 4_000n, bounties: 1_000n });
  }),

  story("a lease is made longer, once", (teller) => {
    const { block, one } = teller;
    openTown(teller);
    block([publishes(TASK)]);
    const taking = block([claimed(TASK, resident)]);
    const longer = { taskId: TASK, resident, round: 1, leaseEnd: 1_715_586_400 };
    block([event("TaskRegistry", "LeaseExtended", longer)]);
    one("Claim", claimId(resident), claim(taking, resident, { leaseEnd: 1_715_586_400, extended: true }));
  }),

  story("a slot is given back or released, and the next claim is another round", (teller) => {
    const { block, one, all } = teller;
    openTown(teller);
    const published = block([publishes(TASK)]);
    const first = block([claimed(TASK, resident)]);
    const withdrawn = block([event("TaskRegistry", "ClaimWithdrawn", { taskId: TASK, resident, round: 1 })]);
    const second = block([claimed(TASK, resident, { round: 2 })]);
    const lapsed = block([event("TaskRegistry", "ClaimLapsed", { taskId: TASK, resident, round: 2 })]);
    const third = block([claimed(TASK, resident, { round: 3 })]);
    const rounds = [
      { ...claim(first, resident, { state: "Withdrawn", decidedAt: withdrawn.timestamp }), id: claimId(resident) },
      {
        ...claim(second, resident, { state: "Lapsed", decidedAt: lapsed.timestamp, round: 2 }),
        id: claimId(resident, 2),
      },
      { ...claim(third, resident, { round: 3 }), id: claimId(resident, 3) },
    ];
    all("Claim", rounds);
    all("LatestClaim", [{ id: `${TASK}-${resident}`, claim: claimId(resident, 3) }]);
    one("Task", String(TASK), task(published, {}), withdrawn);
    one("Task", String(TASK), task(published, {}), lapsed);
    one("Task", String(TASK), task(published, { taken: 1, free: 2 }));
  }),
];
