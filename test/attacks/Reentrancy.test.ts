import { expect } from "chai";
import { SIGNED_FORMS, sign, verifierOf, wordsOf, type SignedAct } from "../tasks/signatures.ts";
import {
  BUDGET,
  CONTENT,
  EVIDENCE,
  NOT_DONE,
  REVIEW_DAYS,
  REWARD,
  DAY,
  State,
  TIER,
  commitmentOf,
  ethers,
  goodTerms,
  networkHelpers,
  openBooks,
  openTask,
  publishTask,
  stateOf,
} from "../tasks/town.ts";

const ANY_SIGNATURE = "0x5160";

/**
 * The town with a resident whose wallet is a contract that says yes to every signature, and whenever it is asked tries a
 * call of its own. It may claim two tasks of two slots each.
 */
async function enrolGrabber() {
  const town = await networkHelpers.loadFixture(openBooks);
  const wallet = await ethers.deployContract("GrabbingWallet");
  const address = await wallet.getAddress();
  await town.residents.connect(town.registrar).enrol(address, commitmentOf("a grabber"), TIER);
  const claimUntil = (await networkHelpers.time.latest()) + 60 * DAY;
  const taskId = await publishTask(town.tasks, town.manager, { claimUntil });
  const other = await publishTask(town.tasks, town.manager, { claimUntil });
  const encode = (name: string, ...values: unknown[]) =>
    town.tasks.interface.encodeFunctionData(name as "expire", values as [bigint]);
  const act = (data: string) => wallet.getFunction("act")(town.tasks, data);
  return { ...town, wallet, account: { address }, taskId, other, encode, act };
}
type Grabbed = Awaited<ReturnType<typeof enrolGrabber>>;

/** Carries an act of the grabber, who agrees to everything. */
async function carried({ tasks, carrier, taskId, account }: Grabbed, act: SignedAct) {
  return SIGNED_FORMS[act].carry(
    tasks.connect(carrier),
    await wordsOf({ tasks, taskId }, account.address),
    ANY_SIGNATURE,
  );
}

interface Grab {
  /** Brings the claim to where the signed act fits. */
  before: (town: Grabbed) => Promise<unknown>;
  signed: SignedAct;
  /** What the wallet tries while it is asked for its signature; it would be allowed at any other moment. */
  grab: (town: Grabbed) => string;
  becomes: number;
}

const claimed = ({ act, encode, taskId, account }: Grabbed) => act(encode("claim", taskId, account.address));

const GRABS: Record<string, Grab> = {
  "claim a second task while it claims": {
    before: async () => undefined,
    signed: "claim",
    grab: ({ encode, other, account }) => encode("claim", other, account.address),
    becomes: State.Claimed,
  },
  "claim the same task while it claims": {
    before: async () => undefined,
    signed: "claim",
    grab: ({ encode, taskId, account }) => encode("claim", taskId, account.address),
    becomes: State.Claimed,
  },
  "hand in while it gives the slot back": {
    before: claimed,
    signed: "withdraw",
    grab: ({ encode, taskId }) => encode("submit", taskId, EVIDENCE),
    becomes: State.Withdrawn,
  },
  "give the slot back while it hands in": {
    before: claimed,
    signed: "submit",
    grab: ({ encode, taskId }) => encode("withdraw", taskId),
    becomes: State.Submitted,
  },
  "make the lease longer while it makes it longer": {
    before: claimed,
    signed: "extend",
    grab: ({ encode, taskId }) => encode("extend", taskId),
    becomes: State.Claimed,
  },
  "have earlier work paid while it claims the next": {
    before: async ({ act, encode, other, account }) => {
      await act(encode("claim", other, account.address));
      await act(encode("submit", other, EVIDENCE));
      await networkHelpers.time.increase(2 * REVIEW_DAYS * DAY);
    },
    signed: "claim",
    grab: ({ encode, other, account }) => encode("payUnjudged", other, account.address),
    becomes: State.Claimed,
  },
};

/** Source: the DAO, and every audit since. ERC-1271 asks a stranger's contract in the middle of an act. */
describe("Attack: a wallet that calls back when it is asked for its signature", () => {
  for (const [name, { before, signed, grab, becomes }] of Object.entries(GRABS)) {
    it(`cannot ${name}: it is asked so that it can change nothing`, async () => {
      const town = await networkHelpers.loadFixture(enrolGrabber);
      const { tasks, wallet, account, taskId } = town;
      await before(town);
      await wallet.getFunction("prepare")(tasks, grab(town));
      // Made openly, the call would be allowed at this very moment.
      await wallet.getFunction("act").staticCall(tasks, grab(town));
      await carried(town, signed);
      expect(await stateOf(tasks, taskId, account)).to.equal(becomes);
    });
  }
});

/** Source: as above. What a contract never calls cannot call back. */
describe("Attack: control handed to a stranger in the middle of an act", () => {
  /** The accounts that a transaction calls in a way that lets them change something. */
  async function calledBy(sent: Promise<{ hash: string }>): Promise<string[]> {
    const { hash } = await sent;
    const { structLogs } = await ethers.provider.send("debug_traceTransaction", [hash, { disableMemory: true }]);
    const calls = (structLogs as { op: string; stack: string[] }[]).filter(({ op }) =>
      ["CALL", "CALLCODE", "DELEGATECALL", "CREATE", "CREATE2", "SELFDESTRUCT"].includes(op),
    );
    return calls.map(({ stack }) =>
      ethers.getAddress("0x" + stack.at(-2)!.replace(/^0x/, "").padStart(64, "0").slice(-40)),
    );
  }

  it("does not happen: only the token and the caps are called to change anything, from publishing to payment", async () => {
    const town = await networkHelpers.loadFixture(openTask);
    const { tasks, euro, caps, manager, inspector, colleague, carrier, treasury, dora, taskId } = town;
    const wallet = await (await ethers.deployContract("OwnedWallet", [dora])).getAddress();
    await town.residents.connect(town.registrar).enrol(wallet, commitmentOf("a contract"), TIER);
    const signedly = async (act: SignedAct) => {
      const { data, carry } = SIGNED_FORMS[act];
      const words = await wordsOf(town, wallet);
      return carry(tasks.connect(carrier), words, await sign(dora, data(await verifierOf(tasks), words)));
    };
    const acts = [
      () => tasks.connect(treasury).fundBudget(BUDGET, 10),
      () => tasks.returnBudget(BUDGET, treasury, 10),
      async () => tasks.connect(manager).publish(BUDGET, await goodTerms(), CONTENT),
      () => signedly("claim"),
      () => signedly("extend"),
      () => signedly("withdraw"),
      () => signedly("claim"),
      () => signedly("submit"),
      () => tasks.connect(inspector).reject(taskId, wallet, EVIDENCE, 2, NOT_DONE),
      () => signedly("appeal"),
      () => tasks.connect(colleague).approve(taskId, wallet, EVIDENCE, 3),
      () => tasks.connect(manager).cancel(taskId),
    ];
    const called = new Set<string>();
    for (const act of acts)
      for (const address of await calledBy(act() as Promise<{ hash: string }>)) called.add(address);
    expect(await euro.balanceOf(wallet)).to.equal(REWARD);
    expect(called).to.deep.equal(new Set([await euro.getAddress(), await caps.getAddress()]));
  });
});
