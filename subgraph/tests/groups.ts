import {
  approves,
  claim,
  claimId,
  claims,
  claimsAsGroup,
  handsIn,
  MAY,
  paysShare,
  returnsSlot,
  review,
  waiting,
} from "./claiming.ts";
import { event } from "./events.ts";
import type { Fields } from "./expectation.ts";
import { expectLedger } from "./ledger.ts";
import { story, type Teller, type Told } from "./story.ts";
import { account, ACTORS, becomes, UNEXPLAINED } from "./town.ts";
import { budget, openTown, publishes, task, TASK } from "./work.ts";

const { resident, neighbour, cousin, inspector, escrow } = ACTORS;

/** A third for each of three: € 5 leaves two cents over, which the lead takes. */
const THIRDS: [typeof resident, bigint][] = [
  [resident, 168n],
  [neighbour, 166n],
  [cousin, 166n],
];

export const groups = [
  story("a group of three is paid in thirds, and the lead takes what rounding left", (teller) => {
    const { block, one, all } = teller;
    const { opened, published, taking, handing } = handedInByGroup(teller);
    const approval = block([
      ...approvesGroup(),
      ...paysShare(TASK, resident, neighbour, 166n),
      ...paysShare(TASK, resident, cousin, 166n),
      ...paysShare(TASK, resident, resident, 168n),
    ]);
    const shared = { shared: true, month: 0 };
    one("Claim", claimId(resident), claim(taking, resident, shared), taking);
    const end = { waitingSince: null, decidedAt: approval.timestamp, inspector, reward: 500n, paid: 500n };
    one("Claim", claimId(resident), claim(taking, resident, { ...shared, state: "Paid", ...waiting(handing), ...end }));
    all("Share", shares(taking, ["Joined", "Joined", "Joined"]), taking);
    all("Share", shares(taking, ["Paid", "Paid", "Paid"]));
    const judged = { kind: "Approved", state: "Paid", reward: 500n, beneficiary: resident, waited: 3600n };
    all("Review", [review(approval, resident, judged)]);
    one("Task", String(TASK), task(published, { groupUpTo: 3, taken: 1, free: 2, paidSlots: 1, setApart: 1_000n }));
    one("Budget", "1", budget(opened, { available: 3_500n, setApart: 1_000n, paid: 500n }));
    for (const [member, amount] of THIRDS) one("Account", member, account("Resident", amount, { earned: amount }));
    one("Transfer", approval.id(2), {
      from: escrow,
      fromStanding: "Escrow",
      to: neighbour,
      toStanding: "Resident",
      amount: 166n,
      kind: "Earned",
      ...UNEXPLAINED,
      claim: claimId(resident),
      ...approval.stamp(2),
    });
    expectLedger(teller, approval, { treasury: 5_000n, budgets: 3_500n, bounties: 1_000n, residents: 500n });
  }),

  story("shares of members who left come back to the line and free their room", (teller) => {
    const { block, one, all, answer } = teller;
    const { opened, published, taking, handing } = handedInByGroup(teller);
    block([becomes(neighbour, "Resident", "Leaver"), becomes(resident, "Resident", "Leaver")]);
    const approval = block([
      ...approvesGroup(),
      returnsSlot(TASK, 166n),
      ...paysShare(TASK, resident, cousin, 166n),
      returnsSlot(TASK, 168n),
    ]);
    const paid = { reward: 500n, paid: 166n, returned: 334n, decidedAt: approval.timestamp, inspector };
    const facts = { shared: true, month: 0, state: "Paid", ...waiting(handing), waitingSince: null, ...paid };
    one("Claim", claimId(resident), claim(taking, resident, facts));
    all("Share", shares(taking, ["Returned", "Returned", "Paid"]));
    one("Task", String(TASK), task(published, { groupUpTo: 3, taken: 1, free: 2, paidSlots: 1, setApart: 1_000n }));
    one("Budget", "1", budget(opened, { available: 3_834n, setApart: 1_000n, paid: 166n }));
    answer("{ budgetEntries(where: { kind: Released }, orderBy: logIndex) { amount claim { id } } }", {
      budgetEntries: [168, 166].map((amount) => ({ amount, claim: { id: claimId(resident) } })),
    });
    answer("{ allowances { resident { id } used } }", {
      allowances: [
        { resident: { id: resident }, used: 0 },
        { resident: { id: neighbour }, used: 0 },
        { resident: { id: cousin }, used: 166 },
      ],
    });
    expectLedger(teller, approval, { treasury: 5_000n, budgets: 3_834n, bounties: 1_000n, residents: 166n });
  }),

  story("the members of a group are let go when its lease ends, and can claim by themselves", (teller) => {
    const { block, one, all, answer } = teller;
    openTown(teller);
    block([becomes(cousin, "Outsider", "Resident")], [publishes(TASK, { groupUpTo: 3 })]);
    const taking = block(claimsAsGroup(TASK, THIRDS));
    const lapsed = block([event("TaskRegistry", "ClaimLapsed", { taskId: TASK, resident, round: 1 })]);
    const alone = block([claims(TASK, neighbour, { round: 2 })]);
    const end = { shared: true, month: 0, state: "Lapsed", decidedAt: lapsed.timestamp };
    one("Claim", claimId(resident), claim(taking, resident, end));
    one("Claim", claimId(neighbour, 2), claim(alone, neighbour, { round: 2 }));
    all("Share", shares(taking, ["Withdrawn", "Withdrawn", "Withdrawn"]));
    answer("{ allowances { resident { id } used } }", {
      allowances: [
        { resident: { id: resident }, used: 0 },
        { resident: { id: neighbour }, used: 500 },
        { resident: { id: cousin }, used: 0 },
      ],
    });
  }),
];

/** A town in which the resident handed in for a group of three. */
function handedInByGroup(teller: Teller) {
  const { block } = teller;
  const { opened } = openTown(teller);
  block([becomes(cousin, "Outsider", "Resident")]);
  const published = block([publishes(TASK, { groupUpTo: 3 })]);
  const taking = block(claimsAsGroup(TASK, THIRDS));
  const handing = block([handsIn(TASK, resident)]);
  return { opened, published, taking, handing };
}

/** The approval of a group's work; what each member gets is told by the next events. */
function approvesGroup() {
  return approves(TASK, resident, inspector, 500n).slice(0, 1);
}

/** The three shares, of the lead and the others, in these states. */
function shares(taking: Told, states: [lead: string, neighbour: string, cousin: string]): Fields[] {
  return THIRDS.map(([member, amount], index) => {
    const position = index === 0 ? 2 : index - 1;
    const place = { id: claimId(member), claim: claimId(resident), task: TASK, resident: member, round: 1, position };
    return { ...place, amount, month: MAY, state: states[index], ...taking.stamp(position + 1) };
  });
}
