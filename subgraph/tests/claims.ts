import { event } from "./events.ts";
import { expectLedger } from "./ledger.ts";
import { story } from "./story.ts";
import { account, ACTORS } from "./town.ts";
import {
  approves,
  budget,
  claim,
  claimId,
  claims as claimed,
  handsIn,
  openTown,
  publishes,
  task,
  TASK,
} from "./work.ts";

const { resident, neighbour, inspector } = ACTORS;
const evidence = `0x${"ab".repeat(24)}` as const;
const work = { task: TASK, resident, round: 1 };

export const claims = [
  story("work is claimed, handed in, approved and paid", (teller) => {
    const { block, one, all } = teller;
    const { opened } = openTown(teller);
    const published = block([publishes(TASK)]);
    const taking = block([claimed(TASK, resident)]);
    const handing = block([handsIn(TASK, resident, evidence)]);
    const approval = block(approves(TASK, resident, inspector, 500n));
    const id = claimId(resident);
    one("Claim", id, claim(taking, resident, {}), taking);
    const handedIn = { submittedAt: handing.timestamp, evidence };
    one("Claim", id, claim(taking, resident, { state: "Submitted", ...handedIn }), handing);
    const paid = { state: "Paid", ...handedIn, decidedAt: approval.timestamp, inspector, reward: 500n };
    one("Claim", id, claim(taking, resident, paid));
    one("Task", String(TASK), task(published, { taken: 1, free: 2 }), taking);
    one("Task", String(TASK), task(published, { taken: 1, free: 2, paidSlots: 1, setApart: 1_000n }));
    all("Submission", [{ id: handing.id(0), claim: id, ...work, evidence, ...handing.stamp(0) }]);
    const judged = { claim: id, ...work, inspector, approved: true, reward: 500n, reason: null };
    all("Review", [{ id: approval.id(0), ...judged, ...approval.stamp(0) }]);
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
    block([handsIn(TASK, resident, evidence), handsIn(TASK, neighbour, evidence)]);
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
      from: ACTORS.escrow,
      fromStanding: "Escrow",
      to: neighbour,
      toStanding: "Resident",
      amount: 500n,
      kind: "Earned",
      payment: null,
      refund: null,
      claim: claimId(neighbour),
      ...approval.stamp(3),
    });
  }),

  story("rejected work frees its slot", (teller) => {
    const { block, one, all } = teller;
    const { opened } = openTown(teller);
    const published = block([publishes(TASK)]);
    const taking = block([claimed(TASK, resident)]);
    const handing = block([handsIn(TASK, resident, evidence)]);
    const rejection = block([
      event("TaskRegistry", "WorkRejected", { taskId: TASK, resident, inspector, round: 1, reason: 3 }),
    ]);
    const rejected = { state: "Rejected", submittedAt: handing.timestamp, evidence, inspector, reason: 3 };
    one("Claim", claimId(resident), claim(taking, resident, { ...rejected, decidedAt: rejection.timestamp }));
    const judged = { claim: claimId(resident), ...work, inspector, approved: false, reward: 0n, reason: 3 };
    all("Review", [{ id: rejection.id(0), ...judged, ...rejection.stamp(0) }]);
    one("Task", String(TASK), task(published, {}));
    one("Budget", "1", budget(opened, { available: 3_500n, setApart: 1_500n, paid: 0n }));
    one("Account", resident, account("Resident", 0n));
  }),

  story("a slot is given back or released, and the next claim is another round", (teller) => {
    const { block, one, all } = teller;
    openTown(teller);
    const published = block([publishes(TASK)]);
    const first = block([claimed(TASK, resident)]);
    const withdrawn = block([event("TaskRegistry", "ClaimWithdrawn", { taskId: TASK, resident, round: 1 })]);
    const second = block([claimed(TASK, resident, 2)]);
    const lapsed = block([event("TaskRegistry", "ClaimLapsed", { taskId: TASK, resident, round: 2 })]);
    const third = block([claimed(TASK, resident, 3)]);
    const rounds = [
      { ...claim(first, resident, { state: "Withdrawn", decidedAt: withdrawn.timestamp }), id: claimId(resident) },
      {
        ...claim(second, resident, { state: "Lapsed", decidedAt: lapsed.timestamp, round: 2 }),
        id: claimId(resident, 2),
      },
      { ...claim(third, resident, { round: 3 }), id: claimId(resident, 3) },
    ];
    all("Claim", rounds);
    one("Task", String(TASK), task(published, {}), withdrawn);
    one("Task", String(TASK), task(published, {}), lapsed);
    one("Task", String(TASK), task(published, { taken: 1, free: 2 }));
  }),
];
