import { expect } from "chai";
import hre from "hardhat";
import type { ContractTransactionResponse } from "ethers";
import { BUDGET, CONTENT, EVIDENCE, goodTerms, networkHelpers, openTask, publishTask } from "./town.ts";

/**
 * What the whole life of a task of one slot may cost, publish, claim, submit and approve, with hardly any text. Text comes
 * on top, about 23 gas a byte; `npm run bench:gas` measures with the city's real tasks.
 */
const WHOLE_LIFE = 240_000n;

const gasOf = async (sent: Promise<ContractTransactionResponse>) => (await (await sent).wait())!.gasUsed;

// Coverage adds its own instructions to the contracts, so gas is measured without it only.
if (!hre.globalOptions.coverage) {
  describe("Tasks: gas", () => {
    it("keeps the whole life of a slot, without its text, under its limit: a first reward and a second", async () => {
      const { tasks, manager, inspector, anna, taskId: first } = await networkHelpers.loadFixture(openTask);
      const second = await publishTask(tasks, manager);
      const publish = await gasOf(tasks.connect(manager).publish(BUDGET, await goodTerms(), CONTENT));
      for (const taskId of [first, second]) {
        const claim = await gasOf(tasks.connect(anna).claim(taskId));
        const submit = await gasOf(tasks.connect(anna).submit(taskId, EVIDENCE));
        const approve = await gasOf(tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 1));
        expect(publish + claim + submit + approve).to.be.lessThanOrEqual(WHOLE_LIFE);
      }
    });
  });
}
