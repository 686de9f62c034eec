import type { Hex } from "viem";
import type { Deployment } from "../../protocol/deployment.ts";
import type { Town } from "../../services/relay/src/town.ts";
import { fundBudget, schedule } from "../../protocol/council-decision.ts";
import { setYearOfFile } from "../council/set-year.ts";
import type { ChainClient } from "../deploy/chain.ts";
import { openCarrier, type Carrier } from "./carrying.ts";
import { followingYear, openingRules } from "../deploy/opening-rules.ts";
import { openClock, secondsOf, type Clock } from "./clock.ts";
import type { HandedIn } from "./claims.ts";
import { openDoer, type Doer } from "./deeds.ts";
import { enrolResidents } from "./desk.ts";
import { openCouncil, openingDecisions, type Council } from "./opening.ts";
import { APPLICANT, CARRIER, REGISTRARS, residentsOf } from "./people.ts";
import { publishTasks } from "./publishing.ts";
import { openOffice, type Office } from "./quick-hand.ts";
import { applyAsMerchant, openShops } from "./shops.ts";
import { WEEK } from "./week.ts";

/** What the seed needs: a town just deployed on an empty local chain that started eight days ago. */
export interface SeedPlan {
  client: ChainClient;
  deployment: Deployment;
  /** The town as the relay sees it: the seed carries signed acts in the relay's own calls. */
  town: Town;
  deskKey: Hex;
  say: (note: string) => void;
}

/** What the seed leaves to be done when the services run: the photos of the work that waits. */
export interface Seeded {
  carrier: Carrier;
  waiting: HandedIn[];
}

/**
 * Gives a fresh town a week of history, by real acts only: the council decides, shops apply, residents sign, inspectors
 * judge, shops redeem. The same plan always gives the same town, but for the desk's key and the hour of the day.
 */
export async function seedTown(plan: SeedPlan): Promise<Seeded> {
  const { client, deployment, say } = plan;
  const clock = openClock(client);
  const office = openOffice(client);
  const residents = residentsOf(deployment);
  const carrier = openCarrier(office.hand(CARRIER), plan.town, deployment);

  say("the council's first decisions");
  const council = openCouncil(office, deployment);
  for (const decision of openingDecisions(deployment, clock.now)) await council.decide(decision);
  say("shops, residents and tasks");
  await openShops(office, deployment, clock.now);
  await enrolResidents(office.hand(REGISTRARS[0].index), deployment, residents, plan.deskKey);
  const tasks = await publishTasks(office, deployment, clock.now);
  const doer = openDoer({ client, office, carrier, deployment, residents, tasks }, council, clock.now);
  await liveTheWeek(clock, doer, say);
  await leaveSomethingToDo(office, deployment, council);
  await office.settle();
  await clock.turnToPresent();
  return { carrier, waiting: doer.waiting() };
}

async function liveTheWeek(clock: Clock, doer: Doer, say: (note: string) => void): Promise<void> {
  for (const { moment, deeds } of WEEK) {
    say("daysAgo" in moment ? `a week of work and payments: ${moment.daysAgo} days ago` : "today");
    await clock.turnTo(moment);
    const now = BigInt(secondsOf(moment, clock.now));
    for (const deed of deeds) await doer.do(deed, now);
  }
}

/** A shop waits for the officer, next year's limits for their week, and a decision for its second owner. */
async function leaveSomethingToDo(office: Office, deployment: Deployment, council: Council): Promise<void> {
  await applyAsMerchant(office, deployment, APPLICANT);
  const next = followingYear(openingRules().years.at(-1)!);
  await council.decide(schedule(deployment, setYearOfFile(deployment, next)));
  await council.suggest(fundBudget(deployment, { id: 3n, name: "Preventie" }, 150_000n));
}
