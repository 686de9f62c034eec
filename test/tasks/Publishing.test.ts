import { expect } from "chai";
import {
  BUDGET,
  CONTENT,
  DAY,
  FUNDS,
  HOURLY_MAXIMUM,
  LEASE_HOURS,
  MAASTRICHT,
  REVIEW_DAYS,
  REWARD,
  Role,
  SLOTS,
  ethers,
  goodTerms,
  networkHelpers,
  openBooks,
  openTask,
  publishTask,
  type Terms,
} from "./town.ts";

const NOWHERE = { latitude: 0, longitude: 0 };
const FIRST = (BUDGET << 32n) | 1n;

describe("Tasks: publishing", () => {
  it("sets the whole reward apart and announces terms and content", async () => {
    const { tasks, manager } = await networkHelpers.loadFixture(openBooks);
    const terms = await goodTerms();
    await expect(tasks.connect(manager).publish(BUDGET, terms, CONTENT))
      .to.emit(tasks, "TaskPublished")
      .withArgs(FIRST, BUDGET, manager.address, termsAsTold(terms), ethers.hexlify(CONTENT));
    const { available, tasks: count } = await tasks.budgetOf(BUDGET);
    expect([available, count]).to.deep.equal([FUNDS - REWARD * SLOTS, 1n]);
    expect(await tasks.taskOf(FIRST)).to.deep.equal([
      ...[manager.address, REWARD, SLOTS, 0n, BigInt(LEASE_HOURS), BigInt(REVIEW_DAYS)],
      ...[BigInt(terms.claimUntil), false],
    ]);
  });

  for (const changes of [{ perResident: 3 }, { groupUpTo: 8 }, { everyDays: 1 }] as const) {
    it(`keeps beside the task what only some have: ${Object.keys(changes)[0]}`, async () => {
      const { tasks, manager } = await networkHelpers.loadFixture(openBooks);
      const plain = await publishTask(tasks, manager);
      const special = await publishTask(tasks, manager, changes);
      expect(await tasks.extrasOf(plain)).to.deep.equal([1n, 1n, 0n]);
      const extras = { perResident: 1, groupUpTo: 1, everyDays: 0, ...changes };
      expect(await tasks.extrasOf(special)).to.deep.equal(Object.values(extras).map(BigInt));
      expect([(await tasks.taskOf(plain)).special, (await tasks.taskOf(special)).special]).to.deep.equal([false, true]);
    });
  }

  it("numbers the tasks of a line one by one", async () => {
    const { tasks, manager } = await networkHelpers.loadFixture(openTask);
    expect(await publishTask(tasks, manager)).to.equal(FIRST + 1n);
  });

  it("is for holders of the line's role without delay", async () => {
    const { tasks, authority, council, carrier } = await networkHelpers.loadFixture(openBooks);
    const refused = async (caller: typeof carrier) =>
      expect(tasks.connect(caller).publish(BUDGET, await goodTerms(), CONTENT))
        .to.be.revertedWithCustomError(tasks, "TaskRegistry_NotTheManager")
        .withArgs(caller.address, Role.PUBLIC_SPACE_MANAGER);
    await refused(carrier);
    await refused(council);
    await authority.grantRole(Role.PUBLIC_SPACE_MANAGER, carrier, DAY);
    await refused(carrier);
  });

  it("refuses a line that does not exist", async () => {
    const { tasks, manager } = await networkHelpers.loadFixture(openBooks);
    await expect(tasks.connect(manager).publish(7, await goodTerms(), CONTENT))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_NoBudget")
      .withArgs(7);
  });

  it("promises no more than the line holds", async () => {
    const { tasks, manager } = await networkHelpers.loadFixture(openBooks);
    const terms = await goodTerms({ reward: FUNDS / 10n + 1n, slots: 10, normMinutes: 65_535 });
    await expect(tasks.connect(manager).publish(BUDGET, terms, CONTENT))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_BudgetTooLow")
      .withArgs(BUDGET, FUNDS, FUNDS + 10n);
    await tasks.connect(manager).publish(BUDGET, { ...terms, reward: FUNDS / 10n }, CONTENT);
    expect((await tasks.budgetOf(BUDGET)).available).to.equal(0);
  });

  for (const [name, changes] of [
    ["no reward", { reward: 0 }],
    ["no slots", { slots: 0 }],
    ["no norm time", { normMinutes: 0 }],
    ["no lease", { leaseHours: 0 }],
    ["no review clock", { reviewDays: 0 }],
    ["no payment for any resident", { perResident: 0 }],
    ["a group of nobody", { groupUpTo: 0 }],
    ["a group of nine", { groupUpTo: 9 }],
    ["a claim deadline in the past", { claimUntil: 1 }],
    ["a place it does not use", { placed: false }],
    ["half a place it does not use", { placed: false, place: { latitude: 0, longitude: 1 } }],
  ] as [string, Partial<Terms>][]) {
    it(`refuses ${name}`, async () => {
      const { tasks, manager } = await networkHelpers.loadFixture(openBooks);
      await expect(
        tasks.connect(manager).publish(BUDGET, await goodTerms(changes), CONTENT),
      ).to.be.revertedWithCustomError(tasks, "TaskRegistry_BadTerms");
    });
  }

  it("takes a claim deadline of this very second, and no earlier one", async () => {
    const { tasks, manager } = await networkHelpers.loadFixture(openBooks);
    const claimUntil = (await networkHelpers.time.latest()) + 60;
    const terms = await goodTerms({ claimUntil });
    await networkHelpers.time.setNextBlockTimestamp(claimUntil);
    await expect(tasks.connect(manager).publish(BUDGET, terms, CONTENT)).to.emit(tasks, "TaskPublished");
    await networkHelpers.time.setNextBlockTimestamp(claimUntil + 1);
    await expect(tasks.connect(manager).publish(BUDGET, terms, CONTENT)).to.be.revertedWithCustomError(
      tasks,
      "TaskRegistry_BadTerms",
    );
  });

  it("takes every term at its largest", async () => {
    const { tasks, manager } = await networkHelpers.loadFixture(openBooks);
    const largest = { slots: 255, normMinutes: 65_535, leaseHours: 255, reviewDays: 255, perResident: 255 };
    const taskId = await publishTask(tasks, manager, {
      reward: 1,
      ...largest,
      groupUpTo: 8,
      claimUntil: 2n ** 32n - 1n,
    });
    expect((await tasks.taskOf(taskId)).slots).to.equal(255);
    expect((await tasks.budgetOf(BUDGET)).available).to.equal(FUNDS - 255n);
  });

  it("takes from one byte to 8 kilobytes of content", async () => {
    const { tasks, manager } = await networkHelpers.loadFixture(openBooks);
    const publish = async (bytes: number) =>
      tasks.connect(manager).publish(BUDGET, await goodTerms(), new Uint8Array(bytes));
    for (const bytes of [0, 8_193]) {
      await expect(publish(bytes)).to.be.revertedWithCustomError(tasks, "TaskRegistry_BadTerms");
    }
    for (const bytes of [1, 8_192]) await expect(publish(bytes)).to.emit(tasks, "TaskPublished");
  });

  it("pays at most the hourly maximum, to the cent", async () => {
    const { tasks, manager } = await networkHelpers.loadFixture(openBooks);
    const publish = async (reward: bigint, normMinutes: number) =>
      tasks.connect(manager).publish(BUDGET, await goodTerms({ reward, normMinutes }), CONTENT);
    await expect(publish(REWARD + 1n, 30))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_RewardTooHigh")
      .withArgs(HOURLY_MAXIMUM + 2n, HOURLY_MAXIMUM);
    await expect(publish(59n, 7))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_RewardTooHigh")
      .withArgs(506, HOURLY_MAXIMUM);
    await expect(publish(58n, 7)).to.emit(tasks, "TaskPublished");
  });

  it("needs a calendar year for the hourly maximum", async () => {
    const { tasks, caps, manager } = await networkHelpers.loadFixture(openBooks);
    const claimUntil = Date.UTC(2029, 5) / 1000;
    await networkHelpers.time.increaseTo(Date.UTC(2029, 0, 2) / 1000);
    await expect(
      tasks.connect(manager).publish(BUDGET, await goodTerms({ claimUntil }), CONTENT),
    ).to.be.revertedWithCustomError(caps, "AllowanceCaps_YearMissing");
  });

  it("places no task outside the city, and lets a task have no place", async () => {
    const { tasks, manager } = await networkHelpers.loadFixture(openBooks);
    await expect(tasks.connect(manager).publish(BUDGET, await goodTerms({ place: MAASTRICHT }), CONTENT))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_OutsideFence")
      .withArgs(Object.values(MAASTRICHT));
    const homeTask = await goodTerms({ placed: false, place: NOWHERE });
    await expect(tasks.connect(manager).publish(BUDGET, homeTask, CONTENT)).to.emit(tasks, "TaskPublished");
  });

  it("publishes many in one batch", async () => {
    const { tasks, manager } = await networkHelpers.loadFixture(openBooks);
    const call = tasks.interface.encodeFunctionData("publish", [BUDGET, await goodTerms(), CONTENT]);
    await tasks.connect(manager).multicall([call, call, call]);
    const { available, tasks: count } = await tasks.budgetOf(BUDGET);
    expect([available, count]).to.deep.equal([FUNDS - 3n * REWARD * SLOTS, 3n]);
  });

  it("publishes nothing of a batch in which one task is refused, and says why", async () => {
    const { tasks, manager } = await networkHelpers.loadFixture(openBooks);
    const call = async (changes: Partial<Terms>) =>
      tasks.interface.encodeFunctionData("publish", [BUDGET, await goodTerms(changes), CONTENT]);
    const batch = [await call({}), await call({ place: MAASTRICHT }), await call({})];
    await expect(tasks.connect(manager).multicall(batch))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_OutsideFence")
      .withArgs(Object.values(MAASTRICHT));
    expect(await tasks.budgetOf(BUDGET)).to.deep.equal([FUNDS, Role.PUBLIC_SPACE_MANAGER, 0n, 0n]);
  });

  it("promises in a batch no more than the line holds in all", async () => {
    const { tasks, manager } = await networkHelpers.loadFixture(openBooks);
    const half = await goodTerms({ reward: FUNDS / 2n, slots: 1, normMinutes: 65_535 });
    const call = tasks.interface.encodeFunctionData("publish", [BUDGET, half, CONTENT]);
    await expect(tasks.connect(manager).multicall([call, call, call]))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_BudgetTooLow")
      .withArgs(BUDGET, 0, FUNDS / 2n);
  });
});

function termsAsTold(terms: Terms): unknown[] {
  const { place, ...others } = terms;
  return [...Object.values(others), [place.latitude, place.longitude]];
}
