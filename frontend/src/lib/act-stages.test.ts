import { expect, it, vi } from "vitest";
import { walkAct } from "./act-stages.ts";

function way() {
  return {
    sign: vi.fn(() => Promise.resolve("signed")),
    send: vi.fn(() => Promise.resolve({ digest: "0x01" as const })),
    include: vi.fn(() => Promise.resolve({ block: 7 })),
    show: vi.fn(() => Promise.resolve(true)),
  };
}

it("goes from signature to overview and tells each stage", async () => {
  const stages: string[] = [];
  const steps = way();
  expect(await walkAct(steps, (stage) => stages.push(stage))).toEqual({ block: 7 });
  expect(stages).toEqual(["signing", "sending", "including", "showing"]);
  expect(steps.include).toHaveBeenCalledWith("0x01");
  expect(steps.show).toHaveBeenCalledWith(7);
});

it("keeps what was signed when the sending fails, and goes on from there", async () => {
  const steps = way();
  let kept: string | undefined;
  steps.send.mockRejectedValueOnce(new Error("no network"));
  const keep = (signed: string) => (kept = signed);
  await expect(walkAct(steps, () => undefined, undefined, keep)).rejects.toThrow("no network");
  expect(kept).toBe("signed");
  await walkAct(steps, () => undefined, kept);
  expect(steps.sign).toHaveBeenCalledTimes(1);
  expect(steps.send).toHaveBeenLastCalledWith("signed");
});
