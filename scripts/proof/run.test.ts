import { expect, test } from "vitest";
import { run } from "./run.ts";

test("gives what a command printed and how it ended", async () => {
  const { output, code } = await run(["node", "-e", "console.log(process.env.WORD); process.exit(3)"], {
    WORD: "bread",
  });
  expect([output, code]).toEqual(["bread\n", 3]);
});

test("does not take a command that was killed for one that ended well", async () => {
  const { code } = await run(["node", "-e", "process.kill(process.pid, 'SIGKILL')"]);
  expect(code).not.toBe(0);
});

test("does not take a command that does not exist for one that ended well", async () => {
  const { code } = await run(["node", "no-such-file.ts"]);
  expect(code).not.toBe(0);
});
