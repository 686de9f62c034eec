import { zeroAddress } from "viem";
import { approves, claims, handsIn, rejects, refuses, appeals, seconds } from "./claiming.ts";
import { story, timeOf, type Teller } from "./story.ts";
import { ACTORS, becomes, pays, refunds, word } from "./town.ts";
import { funds, openTown, opensBudget, publishes, TASK } from "./work.ts";

const { resident, neighbour, cousin, inspector, senior, bakery } = ACTORS;
const CARE = (2n << 32n) | 1n;

/** Midnight before the first block, in microseconds as graph-node writes moments of figures. */
const DAY = BigInt(timeOf(0) - (timeOf(0) % 86_400)) * 1_000_000n;
const NEXT_DAY = DAY + 86_400_000_000n;

const none = {
  published: 0,
  claimed: 0,
  submitted: 0,
  seconded: 0,
  approved: 0,
  unjudged: 0,
  rejected: 0,
  appealed: 0,
  refused: 0,
  waited: 0,
  minutes: 0,
  earned: "0",
};
const FIELDS = `timestamp ${Object.keys(none).join(" ")}`;

export const figures = [
  story("the life of tasks is counted per day, and per domain", (teller) => {
    const { answer } = teller;
    aDayOfWork(teller);
    answer(`{ taskFigures(interval: day, current: include) { ${FIELDS} } }`, {
      taskFigures: [
        { ...none, timestamp: DAY, published: 2, claimed: 3, submitted: 2 },
        { ...none, timestamp: NEXT_DAY, approved: 1, rejected: 1, waited: 2 * 13 * 3600, minutes: 60, earned: "500" },
      ],
    });
    answer(`{ domainFigures(interval: day, current: include, where: { domain: "care" }) { domain ${FIELDS} } }`, {
      domainFigures: [{ ...none, timestamp: DAY, domain: "care", published: 1, claimed: 1 }],
    });
  }),

  story("reviews are counted without a word about anybody", (teller) => {
    const { answer, block } = teller;
    openTown(teller);
    block([publishes(TASK), claims(TASK, resident), claims(TASK, neighbour), claims(TASK, cousin)]);
    block([handsIn(TASK, resident, { state: "Doubled" }), handsIn(TASK, neighbour), handsIn(TASK, cousin)]);
    block([seconds(resident, inspector), rejects(TASK, neighbour, "Rejected", { reason: 2 })]);
    block([appeals(neighbour, 2), ...approves(TASK, resident, senior, 500n)]);
    const final = rejects(TASK, neighbour, "Refused", { by: senior, round: 2, reason: 4 });
    block([final, refuses(neighbour, 2), ...approves(TASK, cousin, zeroAddress, 500n)]);
    aQuietDay(teller);
    const work = { published: 1, claimed: 3, submitted: 3, minutes: 120, earned: "1000" };
    const judged = { seconded: 1, approved: 2, unjudged: 1, rejected: 2, appealed: 1, refused: 1, waited: 7 * 3600 };
    answer(`{ taskFigures(interval: day, current: include) { ${FIELDS} } }`, {
      taskFigures: [{ ...none, timestamp: DAY, ...work, ...judged }],
    });
    const reasons = { timestamp: DAY, domain: "public-space", rejections: 1 };
    answer("{ rejectionFigures(interval: day, current: include) { timestamp domain reason rejections } }", {
      rejectionFigures: [
        { ...reasons, reason: 2 },
        { ...reasons, reason: 4 },
      ],
    });
  }),

  story("payments and refunds are counted per hour", (teller) => {
    const { answer } = teller;
    openTown(teller);
    teller.block([becomes(bakery, "Outsider", "Merchant")]);
    teller.block([publishes(TASK)], [claims(TASK, resident)], [handsIn(TASK, resident)]);
    teller.block(approves(TASK, resident, inspector, 500n));
    const paid = teller.block(pays(resident, bakery, 120n, word("a")), pays(resident, bakery, 80n, word("b")));
    const back = teller.block(refunds(resident, bakery, 30n, word("a")));
    aQuietDay(teller);
    answer("{ paymentFigures(interval: hour, current: include) { timestamp payments refunds paid refunded } }", {
      paymentFigures: [
        { timestamp: hourOf(paid.timestamp), payments: 2, refunds: 0, paid: "200", refunded: "0" },
        { timestamp: hourOf(back.timestamp), payments: 0, refunds: 1, paid: "0", refunded: "30" },
      ],
    });
  }),
];

function hourOf(moment: number): bigint {
  return BigInt(moment - (moment % 3600)) * 1_000_000n;
}

/** Two tasks are published and worked on; a day later one piece of work is approved and one rejected. */
function aDayOfWork(teller: Teller): void {
  const { block } = teller;
  openTown(teller);
  block([opensBudget(2n, "care", "Zorg"), ...funds(2n, 1_000n)]);
  block([publishes(TASK), publishes(CARE, { slots: 1 })]);
  block([claims(TASK, resident), claims(TASK, neighbour), claims(CARE, resident)]);
  block([handsIn(TASK, resident), handsIn(TASK, neighbour)]);
  for (let hour = 0; hour < 12; hour++) block();
  block([...approves(TASK, resident, inspector, 500n), rejects(TASK, neighbour, "Rejected", { reason: 2 })]);
  aQuietDay(teller);
}

/** The hour and the day that run now have no figures: that is no row, and no error either. */
function aQuietDay({ block }: Teller): void {
  for (let hour = 0; hour < 24; hour++) block();
}
