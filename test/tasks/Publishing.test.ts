import { expect } from "chai";
import {
  BUDGET,
  CONTENT,
  DAY,
  FUNDS,
  HOURLY_MAXIMUM,
  HOUR,
  LEASE_HOURS,
  MAASTRICHT,
  REWARD,
  Role,
  SLOTS,
  claimTask,
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
      ...[manager.address, REWARD, SLOTS, 0n, BigInt(LEASE_HOURS), BigInt(terms.claimUntil), false],
    ]);
  });

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
    expect(await tasks.budgetOf(BUDGET)).to.deep.equal([FUNDS, Role.PUBLIC_SPACE_MANAGER, 0n]);
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

describe("Tasks: closing", () => {
  it("gives unclaimed slots back when a manager cancels", async () => {
    const { tasks, manager, taskId } = await networkHelpers.loadFixture(claimTask);
    await expect(tasks.connect(manager).cancel(taskId))
      .to.emit(tasks, "TaskClosed")
      .withArgs(taskId, manager.address, REWARD);
    expect((await tasks.budgetOf(BUDGET)).available).to.equal(FUNDS - REWARD);
    expect((await tasks.taskOf(taskId)).closed).to.equal(true);
  });

  it("is cancelling for the line's managers only", async () => {
    const { tasks, anna, taskId } = await networkHelpers.loadFixture(openTask);
    await expect(tasks.connect(anna).cancel(taskId))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_NotTheManager")
      .withArgs(anna.address, Role.PUBLIC_SPACE_MANAGER);
  });

  it("is expiring for anyone, from the second after the claim deadline", async () => {
    const { tasks, carrier, taskId } = await networkHelpers.loadFixture(openTask);
    const { claimUntil } = await tasks.taskOf(taskId);
    await networkHelpers.time.setNextBlockTimestamp(claimUntil);
    await expect(tasks.connect(carrier).expire(taskId))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_StillOpen")
      .withArgs(taskId, claimUntil);
    await networkHelpers.time.setNextBlockTimestamp(claimUntil + 1n);
    await expect(tasks.connect(carrier).expire(taskId))
      .to.emit(tasks, "TaskClosed")
      .withArgs(taskId, carrier.address, REWARD * SLOTS);
    expect((await tasks.budgetOf(BUDGET)).available).to.equal(FUNDS);
  });

  it("happens once", async () => {
    const { tasks, manager, taskId } = await networkHelpers.loadFixture(openTask);
    await tasks.connect(manager).cancel(taskId);
    await networkHelpers.time.increase(8 * DAY);
    for (const act of [() => tasks.connect(manager).cancel(taskId), () => tasks.expire(taskId)]) {
      await expect(act()).to.be.revertedWithCustomError(tasks, "TaskRegistry_TaskClosed").withArgs(taskId);
    }
    expect((await tasks.budgetOf(BUDGET)).available).to.equal(FUNDS);
  });

  it("needs a task", async () => {
    const { tasks, manager } = await networkHelpers.loadFixture(openBooks);
    for (const act of [() => tasks.connect(manager).cancel(FIRST), () => tasks.expire(FIRST)]) {
      await expect(act()).to.be.revertedWithCustomError(tasks, "TaskRegistry_NoTask").withArgs(FIRST);
    }
  });

  it("gives a slot back when it falls free later, by withdrawal, lapse or rejection", async () => {
    const { tasks, manager, inspector, anna, bram, cem } = await networkHelpers.loadFixture(openBooks);
    const taskId = await publishTask(tasks, manager, { slots: 3 });
    for (const resident of [anna, bram, cem]) await tasks.connect(resident).claim(taskId);
    const evidence = "0x" + "ab".repeat(24);
    await tasks.connect(cem).submit(taskId, evidence);
    await expect(tasks.connect(manager).cancel(taskId))
      .to.emit(tasks, "TaskClosed")
      .withArgs(taskId, manager.address, 0);
    const returns = (act: Promise<unknown>) =>
      expect(act).to.emit(tasks, "SlotReturned").withArgs(taskId, BUDGET, REWARD);
    await returns(tasks.connect(anna).withdraw(taskId));
    await networkHelpers.time.increase(LEASE_HOURS * HOUR);
    await returns(tasks.lapse(taskId, bram));
    await returns(tasks.connect(inspector).reject(taskId, cem, evidence, 1, 4));
    expect((await tasks.taskOf(taskId)).taken).to.equal(0);
    expect((await tasks.budgetOf(BUDGET)).available).to.equal(FUNDS);
  });
});

function termsAsTold(terms: Terms): unknown[] {
  const { reward, slots, normMinutes, leaseHours, claimUntil, placed, place } = terms;
  return [reward, slots, normMinutes, leaseHours, claimUntil, placed, [place.latitude, place.longitude]];
}
