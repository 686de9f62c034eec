import type { Act } from "@wesh/protocol/acts.ts";
import { afterEach, describe, expect, it, vi } from "vitest";
import { carry, sendAct } from "./relay.ts";

const RESIDENT = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
const digest = `0x${"ab".repeat(32)}`;
const transaction = `0x${"cd".repeat(32)}`;
const act: Act = {
  kind: "claim",
  taskClaim: { taskId: 1n, resident: RESIDENT, beneficiary: RESIDENT, round: 1n, deadline: 2n },
  signature: "0x12",
};

function relayAnswers(...bodies: [status: number, body: unknown][]) {
  const answers = bodies.map(([status, body]) => ({ ok: status < 400, json: () => Promise.resolve(body) }));
  vi.stubGlobal(
    "fetch",
    vi.fn(() => Promise.resolve(answers.shift())),
  );
}

afterEach(() => vi.unstubAllGlobals());

describe("the relay", () => {
  it("takes an act and later says in which block it is", async () => {
    relayAnswers(
      [202, { digest, status: "sent", transaction }],
      [200, { digest, status: "sent", transaction, block: null }],
      [200, { digest, status: "included", transaction, block: 7 }],
    );
    expect(await carry(act)).toEqual({ digest, transaction, block: 7 });
  });

  it("refuses with the contract's reason", async () => {
    relayAnswers([422, { refusal: { name: "TaskRegistry_NoSlotLeft", args: ["1"] } }]);
    await expect(sendAct(act)).rejects.toMatchObject({ refusalName: "TaskRegistry_NoSlotLeft", args: ["1"] });
  });

  it("says that it is away when something else answers in its place", async () => {
    relayAnswers([502, undefined]);
    await expect(sendAct(act)).rejects.toMatchObject({ refusalName: "App_ServiceDown" });
  });
});
