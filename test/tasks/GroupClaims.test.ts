import { expect } from "chai";
import { claimGroup, openGroupTask, trio } from "./groups.ts";
import { claimTogether, sharesOf, signShares } from "./signatures.ts";
import { EVIDENCE, HOUR, LEASE_HOURS, State, claimFor, ethers, networkHelpers, publishTask, stateOf } from "./town.ts";

describe("Groups: claiming a slot together", () => {
  it("takes one slot, tells every share and takes each member's own room", async () => {
    const town = await networkHelpers.loadFixture(openGroupTask);
    const { tasks, anna, bram, cem, taskId, month, usedBy } = town;
    const now = (await networkHelpers.time.latest()) + 60;
    await networkHelpers.time.setNextBlockTimestamp(now);
    const claim = await claimTogether(town, taskId, trio(town));
    const leaseEnd = now + LEASE_HOURS * HOUR;
    await expect(claim).to.emit(tasks, "TaskClaimed").withArgs(taskId, anna.address, anna.address, 1, leaseEnd, 0);
    for (const [member, amount] of [
      [anna, 125n],
      [bram, 75n],
      [cem, 50n],
    ] as const) {
      await expect(claim)
        .to.emit(tasks, "ShareAgreed")
        .withArgs(taskId, anna.address, member.address, 1, amount, month);
      expect(await usedBy(member)).to.equal(amount);
    }
    expect((await tasks.taskOf(taskId)).taken).to.equal(1);
    expect(await stateOf(tasks, taskId, anna)).to.equal(State.Claimed);
    for (const member of [bram, cem]) expect(await stateOf(tasks, taskId, member)).to.equal(State.Joined);
    expect((await tasks.sharesOf(taskId, anna)).map(({ resident, amount }) => [resident, amount])).to.deep.equal([
      [bram.address, 75n],
      [cem.address, 50n],
      [anna.address, 125n],
    ]);
  });

  for (const [reward, parts, amounts] of [
    [250n, [3_334, 3_333, 3_333], [84n, 83n, 83n]],
    [101n, [5_000, 5_000], [51n, 50n]],
    [101n, [1, 9_999], [1n, 100n]],
    [3n, [3_334, 3_333, 3_333], [3n, 0n, 0n]],
  ] as const) {
    it(`gives the lead what rounding leaves: ${reward} cents by ${parts.join(", ")}`, async () => {
      const town = await networkHelpers.loadFixture(openGroupTask);
      const taskId = await publishTask(town.tasks, town.manager, { groupUpTo: 3, reward });
      const members = [town.anna, town.bram, town.cem];
      const claim = claimTogether(
        town,
        taskId,
        parts.map((share, index) => [members[index]!, share] as const),
      );
      if (amounts.some((amount) => amount === 0n)) {
        await expect(claim).to.be.revertedWithCustomError(town.tasks, "TaskRegistry_BadShares");
        return;
      }
      await claim;
      const [lead, ...others] = amounts;
      expect((await town.tasks.sharesOf(taskId, town.anna)).map(({ amount }) => amount)).to.deep.equal([
        ...others,
        lead,
      ]);
    });
  }

  for (const [name, parts] of [
    ["one alone", [10_000]],
    ["less than 100 %", [5_000, 4_999]],
    ["more than 100 %", [5_000, 5_001]],
    ["a lead who takes more than all", [10_001, 1]],
    ["a lead with no share", [0, 10_000]],
    ["a member with no share", [10_000, 0]],
    ["more members than the task allows", [4_000, 2_000, 2_000, 2_000]],
  ] as const) {
    it(`refuses ${name}`, async () => {
      const town = await networkHelpers.loadFixture(openGroupTask);
      const members = [town.anna, town.bram, town.cem, town.dora];
      const claim = claimTogether(
        town,
        town.taskId,
        parts.map((share, index) => [members[index]!, share] as const),
      );
      await expect(claim).to.be.revertedWithCustomError(town.tasks, "TaskRegistry_BadShares");
    });
  }

  it("refuses nobody at all, and a signature too many", async () => {
    const { tasks } = await networkHelpers.loadFixture(openGroupTask);
    for (const signatures of [[], ["0x"]]) {
      await expect(tasks.claimAsGroup([], signatures)).to.be.revertedWithCustomError(tasks, "TaskRegistry_BadShares");
    }
  });

  it("is not for tasks that are done alone", async () => {
    const town = await networkHelpers.loadFixture(openGroupTask);
    const alone = await publishTask(town.tasks, town.manager);
    await expect(claimTogether(town, alone, trio(town))).to.be.revertedWithCustomError(
      town.tasks,
      "TaskRegistry_BadShares",
    );
  });

  for (const [name, words, state] of [
    ["a member named twice", ["anna", "bram", "bram"], State.Joined],
    ["the lead as a member", ["anna", "bram", "anna"], State.Claimed],
  ] as const) {
    it(`refuses ${name}`, async () => {
      const town = await networkHelpers.loadFixture(openGroupTask);
      const [, , third] = words;
      const shares = [4_000, 3_000, 3_000];
      const claim = claimTogether(
        town,
        town.taskId,
        words.map((word, index) => [town[word], shares[index]!] as const),
      );
      await expect(claim)
        .to.be.revertedWithCustomError(town.tasks, "TaskRegistry_WrongState")
        .withArgs(town.taskId, town[third].address, state);
    });
  }

  it("refuses a share of another task or for another lead, and a lead who does not lead", async () => {
    const town = await networkHelpers.loadFixture(openGroupTask);
    const { tasks, anna, bram, cem, taskId } = town;
    const good = await sharesOf(town, taskId, trio(town));
    const other = await publishTask(tasks, town.manager, { groupUpTo: 3 });
    for (const changed of [
      good.map((share, index) => (index === 2 ? { ...share, taskId: other } : share)),
      good.map((share, index) => (index === 2 ? { ...share, lead: share.resident } : share)),
      good.map((share) => ({ ...share, lead: good[1]!.resident })),
    ]) {
      const signatures = await signShares(town, changed, [anna, bram, cem]);
      await expect(tasks.claimAsGroup(changed, signatures)).to.be.revertedWithCustomError(
        tasks,
        "TaskRegistry_BadShares",
      );
    }
  });

  it("is for residents only, each of them", async () => {
    const town = await networkHelpers.loadFixture(openGroupTask);
    const { tasks, residents, registrar, anna, bram, carrier, taskId } = town;
    await residents.connect(registrar).recordLeave(bram);
    for (const [parts, refused] of [
      [[anna, carrier], carrier],
      [[anna, bram], bram],
      [[bram, anna], bram],
    ] as const) {
      await expect(
        claimTogether(
          town,
          taskId,
          parts.map((member) => [member, 5_000] as const),
        ),
      )
        .to.be.revertedWithCustomError(tasks, "TaskRegistry_NotResident")
        .withArgs(refused.address);
    }
  });

  it("needs a slot that is free", async () => {
    const town = await networkHelpers.loadFixture(claimGroup);
    const { tasks, dora, taskId } = town;
    await claimFor(tasks, dora, taskId);
    const [eva, fons] = town.others;
    await expect(
      claimTogether(town, taskId, [
        [eva!, 5_000],
        [fons!, 5_000],
      ]),
    )
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_NoSlotLeft")
      .withArgs(taskId);
  });

  it("holds each member against their own caps, and nobody is in when one has no room", async () => {
    const town = await networkHelpers.loadFixture(openGroupTask);
    const { tasks, caps, residents, registrar, anna, bram, cem, taskId, usedBy } = town;
    await caps.setLimits(2026, 2, 74, 1_000);
    const [eva] = town.others;
    await residents.connect(registrar).enrol(eva!, ethers.id("Eva"), 2);
    await expect(
      claimTogether(town, taskId, [
        [anna, 7_000],
        [eva!, 3_000],
      ]),
    )
      .to.be.revertedWithCustomError(caps, "AllowanceCaps_MonthFull")
      .withArgs(eva!.address, 74, 75);
    expect([await usedBy(anna), (await tasks.taskOf(taskId)).taken]).to.deep.equal([0n, 0n]);
    await claimTogether(town, taskId, [
      [anna, 7_100],
      [eva!, 2_900],
    ]);
    expect(await usedBy(eva!)).to.equal(72);
    expect([await usedBy(bram), await usedBy(cem)]).to.deep.equal([0n, 0n]);
  });
});

describe("Groups: whom the reward goes to", () => {
  it("is the lead, who shares it, also when an earlier claim of theirs was for an association, and after it is paid", async () => {
    const town = await networkHelpers.loadFixture(openGroupTask);
    const { tasks, inspector, anna, association, taskId } = town;
    await tasks.connect(anna).claim(taskId, association);
    await tasks.connect(anna).withdraw(taskId);
    await claimTogether(town, taskId, trio(town));
    expect(await tasks.beneficiaryOf(taskId, anna)).to.equal(anna.address);
    await tasks.connect(anna).submit(taskId, EVIDENCE);
    await tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 2);
    expect(await tasks.beneficiaryOf(taskId, anna)).to.equal(anna.address);
  });
});

describe("Groups: what the members signed", () => {
  it("is refused when one of them did not sign it", async () => {
    const town = await networkHelpers.loadFixture(openGroupTask);
    const { tasks, anna, bram, cem, taskId } = town;
    const shares = await sharesOf(town, taskId, trio(town));
    for (const [index, refused] of [anna, bram, cem].entries()) {
      const signers = [anna, bram, cem];
      signers[index] = town.dora;
      await expect(tasks.claimAsGroup(shares, await signShares(town, shares, signers)))
        .to.be.revertedWithCustomError(tasks, "TaskRegistry_BadSignature")
        .withArgs(refused.address);
    }
  });

  it("is refused when a share was changed after signing", async () => {
    const town = await networkHelpers.loadFixture(openGroupTask);
    const { tasks, anna, bram, cem, taskId } = town;
    const shares = await sharesOf(town, taskId, trio(town));
    const signatures = await signShares(town, shares, [anna, bram, cem]);
    const changed = shares.map((share, index) => ({ ...share, share: [5_001n, 2_999n, 2_000n][index]! }));
    await expect(tasks.claimAsGroup(changed, signatures))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_BadSignature")
      .withArgs(anna.address);
  });

  it("is good until the first deadline of them, to the second", async () => {
    const town = await networkHelpers.loadFixture(openGroupTask);
    const { tasks, anna, bram, cem, taskId } = town;
    const shares = await sharesOf(town, taskId, trio(town));
    const early = shares[2]!.deadline - 60n;
    shares[2] = { ...shares[2]!, deadline: early };
    const signatures = await signShares(town, shares, [anna, bram, cem]);
    await networkHelpers.time.setNextBlockTimestamp(early + 1n);
    await expect(tasks.claimAsGroup(shares, signatures))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_SignatureExpired")
      .withArgs(early);
  });

  it("is good once: not again after the slot was given back", async () => {
    const town = await networkHelpers.loadFixture(openGroupTask);
    const { tasks, anna, bram, cem, taskId } = town;
    const shares = await sharesOf(town, taskId, trio(town));
    const signatures = await signShares(town, shares, [anna, bram, cem]);
    await tasks.claimAsGroup(shares, signatures);
    await expect(tasks.claimAsGroup(shares, signatures))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_WrongState")
      .withArgs(taskId, anna.address, State.Claimed);
    await tasks.connect(anna).withdraw(taskId);
    await expect(tasks.claimAsGroup(shares, signatures))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_WrongRound")
      .withArgs(1, 2);
  });

  it("does not serve a member's share in a new group of a lead who signed anew", async () => {
    const town = await networkHelpers.loadFixture(openGroupTask);
    const { tasks, anna, bram, cem, taskId } = town;
    const first = await sharesOf(town, taskId, trio(town));
    const [, bramsFirst, cemsFirst] = await signShares(town, first, [anna, bram, cem]);
    await claimTogether(town, taskId, trio(town));
    await tasks.connect(anna).withdraw(taskId);
    const [annas] = await sharesOf(town, taskId, trio(town));
    const [annasSignature] = await signShares(town, [annas!], [anna]);
    await expect(tasks.claimAsGroup([annas!, first[1]!, first[2]!], [annasSignature!, bramsFirst!, cemsFirst!]))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_WrongRound")
      .withArgs(1, 2);
  });
});
