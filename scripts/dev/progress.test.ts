import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { openProgress } from "./progress.ts";

function recorder(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, columns: 60, write: (text: string) => written.push(text), text: () => written.join("") };
}

function clock() {
  let time = 1000;
  return { now: () => time, pass: (milliseconds: number) => (time += milliseconds) };
}

describe("progress", () => {
  it("prints one plain line for each part when it is done, with its seconds and what it says", async () => {
    const screen = recorder(false);
    const { now, pass } = clock();
    const progress = openProgress(["chain", "dApp"], screen, now);
    await progress.step("chain", async (say) => {
      pass(1250);
      say("http://127.0.0.1:8545");
    });
    progress.close();
    expect(screen.text()).toBe("✔ chain    1.3 s  http://127.0.0.1:8545\n");
  });

  it("marks what failed and hands the problem on", async () => {
    const screen = recorder(false);
    const progress = openProgress(["seed"], screen, () => 0);
    await expect(progress.step("seed", () => Promise.reject(new Error("no coins")))).rejects.toThrow("no coins");
    expect(screen.text()).toMatch(/^✖ seed/);
  });

  it("gives back what the work gave", async () => {
    const progress = openProgress(["deploy"], recorder(false));
    expect(await progress.step("deploy", () => Promise.resolve(7))).toBe(7);
  });

  it("draws all lines in place on a terminal, none wider than it", async () => {
    const screen = recorder(true);
    const progress = openProgress(["chain", "dApp"], screen);
    await progress.step("chain", async (say) => say("x".repeat(200)));
    await progress.step("dApp", () => Promise.resolve());
    progress.close();
    expect(screen.text()).toContain("\u001b[2A");
    const lines = stripVTControlCharacters(screen.text()).trimEnd().split("\n");
    expect(lines).toHaveLength(4);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(lines.at(-2)).toMatch(/^✔ chain/);
    expect(lines.at(-1)).toMatch(/^✔ dApp/);
  });
});
