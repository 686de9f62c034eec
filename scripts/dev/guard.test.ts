import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const PART = fileURLToPath(new URL("part.ts", import.meta.url));

// A town with one part, which prints its own process number and ignores whoever asks it to end.
const town = (log: string) => `
  import { readFileSync } from "node:fs";
  const { startProcess } = await import(${JSON.stringify(PART)});
  const stubborn = 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000); console.log(process.pid)';
  const isReady = async () => readFileSync(${JSON.stringify(log)}, "utf8").includes("\\n");
  await startProcess({ name: "stubborn", command: ["-e", stubborn], log: ${JSON.stringify(log)}, isReady });
  console.log("ready");
`;

async function ends(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 200; tries++) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

it.each(["SIGKILL", "SIGTERM"] as const)("leaves no part running when the town itself ends by %s", async (signal) => {
  const folder = mkdtempSync(join(tmpdir(), "wesh-guard-"));
  const log = join(folder, "stubborn.log");
  const launcher = spawn(process.execPath, ["--input-type=module", "-e", town(log)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    await once(launcher.stdout, "data");
    const pid = Number(readFileSync(log, "utf8"));
    launcher.kill(signal);
    expect(await ends(pid)).toBe(true);
  } finally {
    launcher.kill("SIGKILL");
    rmSync(folder, { recursive: true });
  }
});
