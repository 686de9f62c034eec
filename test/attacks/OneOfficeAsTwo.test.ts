import { expect } from "chai";
import { EVIDENCE, handInTask, networkHelpers } from "../tasks/town.ts";
import * as people from "../people/town.ts";

/**
 * Source: AccessManager.execute of OpenZeppelin 5.7, after which the AccessManager is `msg.sender`. A comparison of who acted
 * with who did the work would then be made with the wrong account (ADR 19).
 */
describe("Attack: an inspector who acts through the AccessManager", () => {
  async function withAnnaAsInspector() {
    const town = await networkHelpers.loadFixture(handInTask);
    await town.authority.grantRole(people.Role.INSPECTOR, town.anna.address, 0);
    await town.authority.grantRole(people.Role.SENIOR_INSPECTOR, town.anna.address, 0);
    return town;
  }

  for (const act of ["approve", "approveLate"] as const) {
    it(`cannot ${act} their own work`, async () => {
      const { authority, tasks, taskId, anna, euro } = await withAnnaAsInspector();
      await networkHelpers.time.increase(30 * 86_400);
      const data = tasks.interface.encodeFunctionData(act as "approve", [taskId, anna.address, EVIDENCE, 1]);
      await expect(authority.connect(anna).execute(tasks, data)).to.be.revertedWithCustomError(
        tasks,
        "InPerson_Carried",
      );
      expect(await euro.balanceOf(anna)).to.equal(0n);
    });
  }

  for (const act of ["reject", "rejectLate"] as const) {
    it(`cannot ${act} work they published or judged as somebody else`, async () => {
      const { authority, tasks, taskId, anna } = await withAnnaAsInspector();
      await networkHelpers.time.increase(30 * 86_400);
      const data = tasks.interface.encodeFunctionData(act as "reject", [taskId, anna.address, EVIDENCE, 1, 1]);
      await expect(authority.connect(anna).execute(tasks, data)).to.be.revertedWithCustomError(
        tasks,
        "InPerson_Carried",
      );
    });
  }
});
