import { spawn, type ChildProcess } from "node:child_process";
import type { Socket } from "node:net";
import { fileURLToPath } from "node:url";

const PATIENCE = 3000;

let guard: ChildProcess | undefined;

/** Asks a child process to end, waits, and ends it by force when it does not listen. */
export async function stopChild(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill(signal);
  const force = setTimeout(() => child.kill("SIGKILL"), PATIENCE);
  await gone;
  clearTimeout(force);
}

/**
 * Settles with a sentence when the child has ended. While it runs, it is ended with this process, even when this process
 * is killed: children are started in their own process group, so that Ctrl-C reaches only us and the parts stop in the
 * right order.
 */
export function endOf(child: ChildProcess, name: string): Promise<string> {
  if (child.pid === undefined) return Promise.resolve(`${name} could not be started`);
  const { pid } = child;
  tellGuard(`+${pid}`);
  const takeAlong = () => child.kill("SIGKILL");
  process.once("exit", takeAlong);
  return new Promise((resolve) => {
    child.once("exit", (code, signal) => {
      process.off("exit", takeAlong);
      tellGuard(`-${pid}`);
      resolve(`${name} ended (${signal ?? `code ${code}`})`);
    });
  });
}

function tellGuard(line: string): void {
  guard ??= startGuard();
  guard.stdin?.write(`${line}\n`);
}

function startGuard(): ChildProcess {
  const script = fileURLToPath(new URL("guard.ts", import.meta.url));
  const started = spawn(process.execPath, [script], { detached: true, stdio: ["pipe", "ignore", "ignore"] });
  // Neither the guard nor the line to it keeps this process running; a guard that was killed is missed by nobody.
  started.unref();
  const line = started.stdin as Socket;
  line.unref();
  line.on("error", () => undefined);
  return started;
}
