import type { ClaimState } from "../../protocol/generated/states.ts";
import { claimTogether } from "./signatures.ts";
import type { Condition } from "./task-states.ts";
import {
  DAY,
  EVIDENCE,
  NOT_DONE,
  REVIEW_DAYS,
  REWARD,
  RULES,
  TIER,
  commitmentOf,
  networkHelpers,
  openBooks,
  publishTask,
} from "./town.ts";

/** Whether the resident claims alone or leads a group. */
export type Company = "alone" | "group";

/**
 * The whole town with two more residents: one who leads a group that Anna joins, and one who joins whoever claims with a
 * group. Anna is the resident all tests of states are about, Bram another one, Cem the member of her group.
 */
export async function openJourneys() {
  const town = await networkHelpers.loadFixture(openBooks);
  const [lead, partner] = town.others;
  for (const [name, account] of Object.entries({ lead, partner })) {
    await town.residents.connect(town.registrar).enrol(account!, commitmentOf(name), TIER);
  }
  return { ...town, lead: lead!, partner: partner! };
}
export type JourneyTown = Awaited<ReturnType<typeof openJourneys>>;

interface Journey extends JourneyTown {
  taskId: bigint;
  company: Company;
  scene: ReadonlySet<Condition>;
}

type Step = (journey: Journey) => Promise<unknown>;

const claim: Step = (journey) => {
  const { tasks, taskId, company, anna, cem } = journey;
  if (company === "alone") return tasks.connect(anna).claim(taskId, anna);
  return claimTogether(journey, taskId, [
    [anna, 6_000],
    [cem, 4_000],
  ]);
};

const join: Step = (journey) =>
  claimTogether(journey, journey.taskId, [
    [journey.lead, 4_000],
    [journey.anna, 3_000],
    [journey.cem, 3_000],
  ]);

const submit: Step = ({ tasks, taskId, anna }) => tasks.connect(anna).submit(taskId, EVIDENCE);
const appeal: Step = ({ tasks, taskId, anna }) => tasks.connect(anna).appeal(taskId);
const withdraw: Step = ({ tasks, taskId, anna }) => tasks.connect(anna).withdraw(taskId);
const lapse: Step = async ({ tasks, taskId, anna }) => {
  await networkHelpers.time.increaseTo((await tasks.claimOf(taskId, anna)).clock);
  await tasks.lapse(taskId, anna);
};

const roundOf = async ({ tasks, taskId, anna }: Journey) => (await tasks.claimOf(taskId, anna)).round;
const approveBy =
  (name: "colleague" | "third"): Step =>
  async (journey) =>
    journey.tasks.connect(journey[name]).approve(journey.taskId, journey.anna, EVIDENCE, await roundOf(journey));
const rejectBy =
  (name: "colleague" | "third"): Step =>
  async (journey) =>
    journey.tasks
      .connect(journey[name])
      .reject(journey.taskId, journey.anna, EVIDENCE, await roundOf(journey), NOT_DONE);

const sentBack = [claim, submit, rejectBy("colleague")];

/** How a claim comes into each state. The colleague is the inspector who judged before. */
const WAYS: Record<ClaimState, readonly Step[]> = {
  None: [],
  Claimed: [claim],
  Submitted: [claim, submit],
  Paid: [claim, submit, approveBy("third")],
  Rejected: sentBack,
  Withdrawn: [claim, withdraw],
  Lapsed: [claim, lapse],
  Doubled: [claim, submit],
  Approved: [claim, submit, approveBy("colleague")],
  Resubmitted: [...sentBack, submit],
  RejectedAgain: [...sentBack, submit, rejectBy("colleague")],
  Appealed: [...sentBack, appeal],
  Refused: [...sentBack, appeal, rejectBy("third")],
  Joined: [join],
};

/** Brings Anna's claim on a new task into a state and a situation, and gives the town with that task. */
export async function bring(state: ClaimState, company: Company, scene: ReadonlySet<Condition>): Promise<Journey> {
  const town = await networkHelpers.loadFixture(openJourneys);
  const claimUntil = (await networkHelpers.time.latest()) + 90 * DAY;
  const perResident = scene.has("often") ? 2 : 1;
  const terms = { slots: 6, groupUpTo: 3, perResident, claimUntil };
  const taskId = await publishTask(town.tasks, town.manager, terms);
  await town.tasks.setReviewRules({
    ...RULES,
    twoInspectorsFrom: scene.has("high") ? REWARD : RULES.twoInspectorsFrom,
    recheckPercent: scene.has("drawn") ? 100n : 0n,
    smallReward: scene.has("small") ? REWARD : 0n,
  });
  const journey = { ...town, taskId, company, scene };
  const way =
    state === "Approved" && scene.has("resubmitted") ? [...sentBack, submit, approveBy("colleague")] : WAYS[state];
  for (const step of way) await step(journey);
  await letTimePass(journey);
  return journey;
}

/** Moves the chain's clock to where the situation is. */
async function letTimePass({ tasks, taskId, anna, scene }: Journey) {
  const clock = Number((await tasks.claimOf(taskId, anna)).clock);
  const clocks = scene.has("four") ? 4 : scene.has("twice") ? 2 : scene.has("late") ? 1 : 0;
  if (scene.has("ended")) await networkHelpers.time.increaseTo(clock);
  if (clocks > 0) await networkHelpers.time.increaseTo(clock + clocks * REVIEW_DAYS * DAY);
}
