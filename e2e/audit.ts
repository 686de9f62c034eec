import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect } from "@playwright/test";

/** Runs `npm run audit` on the town; it ends badly when logs, contracts and subgraph differ in any figure. */
export async function audit(): Promise<void> {
  const run = promisify(execFile)("npm", ["run", "--silent", "audit"], { env: process.env });
  const { stdout } = await run.catch((failure: { stdout?: string; stderr?: string }) => {
    throw new Error(`the audit found differences:\n${failure.stdout ?? ""}${failure.stderr ?? ""}`);
  });
  expect(stdout).toContain("supply");
}
