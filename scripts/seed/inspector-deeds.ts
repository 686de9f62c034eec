import { encodeFunctionData, type Hex } from "viem";
import { addressIn } from "../../protocol/deployment.ts";
import { taskRegistryAbi } from "../../protocol/generated/abis.ts";
import { claimStates } from "../../protocol/generated/states.ts";
import { codeOfRejection } from "../../protocol/rejection-reasons.ts";
import type { ClaimBook, Work } from "./claims.ts";
import type { InspectorDeed } from "./deed.ts";
import { CARRIER, INSPECTORS } from "./people.ts";
import { inspectorAccount, taskIn, walletIn, type Scene } from "./scene.ts";

/** Does what those do who judge work in the example week. */
export function inspectorDeeds(scene: Scene, book: ClaimBook) {
  const { client, office, deployment } = scene;
  const registry = addressIn(deployment, "TaskRegistry");
  const placeOf = (work: Work) => [taskIn(scene, work.task).id, walletIn(scene, work.resident)] as const;
  const named = (work: Work) =>
    [...placeOf(work), book.handedIn(work).handIn.evidence, Number(book.roundOf(work))] as const;
  const send = (account: number, data: Hex) => office.hand(account).send({ to: registry, data });

  async function look(inspector: number, work: Work): Promise<void> {
    const data = encodeFunctionData({ abi: taskRegistryAbi, functionName: "approve", args: named(work) });
    await send(inspectorAccount(inspector), data);
  }

  /** Some work is drawn by lot to need two inspectors: then the other one looks as well. */
  async function approve(inspector: number, work: Work): Promise<void> {
    const question = { address: registry, abi: taskRegistryAbi, functionName: "claimOf", args: placeOf(work) } as const;
    const { state } = await client.readContract(question);
    await look(inspector, work);
    if (claimStates[state] === "Doubled") await look((inspector % INSPECTORS.length) + 1, work);
    book.settle(work);
  }

  async function reject(deed: Extract<InspectorDeed, { act: "reject" }>): Promise<void> {
    const args = [...named(deed), codeOfRejection(deed.reason)] as const;
    const data = encodeFunctionData({ abi: taskRegistryAbi, functionName: "reject", args });
    await send(inspectorAccount(deed.inspector), data);
    book.beginRound(deed);
  }

  async function lapse(work: Work): Promise<void> {
    const data = encodeFunctionData({ abi: taskRegistryAbi, functionName: "lapse", args: placeOf(work) });
    await send(CARRIER, data);
  }

  return (deed: InspectorDeed): Promise<void> => {
    switch (deed.act) {
      case "approve":
        return approve(deed.inspector, deed);
      case "second":
        return look(deed.inspector, deed);
      case "reject":
        return reject(deed);
      case "lapse":
        return lapse(deed);
    }
  };
}
