import { expect } from "chai";
import { claimStates, type ClaimState } from "../../protocol/generated/states.ts";
import { bring, type Company } from "./claim-journeys.ts";
import { SIGNED_FORMS, sharesOf, sign, signShares, verifierOf, wordsOf, type SignedAct } from "./signatures.ts";
import {
  ACTS,
  ROLES,
  cellOf,
  memberStateOf,
  outcomeOf,
  scenesOf,
  type Act,
  type Case,
  type Role,
} from "./task-states.ts";
import { EVIDENCE, NOT_DONE, ethers, networkHelpers } from "./town.ts";

type Place = Awaited<ReturnType<typeof bring>>;

/** A call as it is sent: by whoever acts, or carried by somebody else with their signature. */
interface Sent {
  from: string;
  data: string;
}

const actorOf = (place: Place, role: Role) =>
  ({
    resident: place.anna,
    other: place.bram,
    member: place.cem,
    publisher: place.manager,
    inspector: place.inspector,
    judged: place.colleague,
    senior: place.senior,
    council: place.council,
    stranger: place.carrier,
  })[role];

/** The forms of an act: as a call of the actor, and where there is one, as a signature that somebody else carries. */
async function formsOf(place: Place, act: Act, role: Role): Promise<Sent[]> {
  const { tasks, taskId, anna, carrier } = place;
  const actor = actorOf(place, role);
  const encode = (name: string, ...values: unknown[]) =>
    tasks.interface.encodeFunctionData(name as "expire", values as [bigint]);
  const carried = (data: string) => ({ from: carrier.address, data });
  const called = (data: string) => ({ from: actor.address, data });
  if (act === "claimAsGroup") return [carried(encode(act, ...(await groupOf(place, role))))];
  if (act === "lapse" || act === "payUnjudged") return [called(encode(act, taskId, anna.address))];
  if (!(act in SIGNED_FORMS)) {
    const { evidence, round } = await tasks.claimOf(taskId, anna);
    const reason = act.startsWith("reject") ? [NOT_DONE] : [];
    return [called(encode(act, taskId, anna.address, evidence, round, ...reason))];
  }
  const values = { claim: [actor.address], submit: [EVIDENCE] }[act as string] ?? [];
  return [called(encode(act, taskId, ...values)), carried(await signedForm(place, act as SignedAct, role))];
}

async function groupOf(place: Place, role: Role) {
  const members = [actorOf(place, role), place.partner];
  const shares = await sharesOf(place, place.taskId, [
    [members[0]!, 6_000],
    [members[1]!, 4_000],
  ]);
  return [shares, await signShares(place, shares, members)];
}

async function signedForm(place: Place, act: SignedAct, role: Role): Promise<string> {
  const actor = actorOf(place, role);
  const words = await wordsOf(place, actor.address);
  const signature = await sign(actor, SIGNED_FORMS[act].data(await verifierOf(place.tasks), words));
  const name = `${act}WithSignature` as "claimWithSignature";
  return place.tasks.interface.encodeFunctionData(name, [words[act] as never, signature]);
}

/** The name of the error a call is refused with; undefined when it is accepted. */
async function refusalOf({ tasks }: Place, { from, data }: Sent): Promise<string | undefined> {
  try {
    await ethers.provider.call({ from, to: await tasks.getAddress(), data });
    return undefined;
  } catch (failure) {
    const error = tasks.interface.parseError((failure as { data: string }).data);
    if (!error) throw failure;
    return error.name;
  }
}

const stateOf = async ({ tasks, taskId }: Place, { address }: { address: string }) =>
  claimStates[Number((await tasks.claimOf(taskId, address)).state)]!;

/** What the contract makes of an act, in the words of the table. */
async function happening(place: Place, sent: Sent, expected: Case, role: Role): Promise<Case> {
  const error = await refusalOf(place, sent);
  if (error) return { error };
  const before = await stateOf(place, place.anna);
  const { restore } = await networkHelpers.takeSnapshot();
  const signer = await ethers.getSigner(sent.from);
  await signer.sendTransaction({ to: await place.tasks.getAddress(), data: sent.data });
  const after = await stateOf(place, place.anna);
  const own = expected.own && after === before && (await stateOf(place, actorOf(place, role))) === "Claimed";
  const member = await stateOf(place, place.cem);
  await restore();
  return own ? { own: true } : { to: after, ...(place.company === "group" ? { member } : {}) };
}

/** The outcome of the table, with what becomes of the member when the claim is a group's. */
function expectation(place: Place, state: ClaimState, act: Act, expected: Case): Case {
  const { to, own, error } = expected;
  if (error) return { error };
  if (own) return { own };
  if (place.company === "alone") return { to: to! };
  const claims = act === "claim" || act === "claimAsGroup";
  return { to: to!, ...{ member: memberStateOf(claims ? state : to!) } };
}

const COMPANIES: Record<ClaimState, Company[]> = {
  ...(Object.fromEntries(claimStates.map((state) => [state, ["alone", "group"]])) as Record<ClaimState, Company[]>),
  Joined: ["group"],
};

describe("The states of a claim", () => {
  it("have a cell for every act of every role", () => {
    for (const state of claimStates) {
      for (const act of ACTS) for (const role of Object.keys(ROLES) as Role[]) cellOf(state, act, role);
    }
    expect(claimStates.length * ACTS.length * Object.keys(ROLES).length).to.equal(1512);
  });

  for (const state of claimStates) {
    for (const company of COMPANIES[state]) {
      for (const scene of scenesOf(state)) {
        it(`${state}, ${company}: ${[...scene].join(", ") || "at once"}`, async () => {
          const place = await bring(state, company, scene);
          expect(await stateOf(place, place.anna)).to.equal(state);
          const roles = (Object.keys(ROLES) as Role[]).filter((role) => role !== "member" || company === "group");
          for (const act of ACTS) {
            for (const role of roles) {
              const expected = outcomeOf(state, act, role, scene);
              for (const sent of await formsOf(place, act, role)) {
                const happened = await happening(place, sent, expected, role);
                expect(happened, `${act} by ${ROLES[role]}`).to.deep.equal(expectation(place, state, act, expected));
              }
            }
          }
        });
      }
    }
  }
});
