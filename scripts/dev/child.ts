import type { ChildProcess } from "node:child_process";

const PATIENCE = 3000;

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
 * Settles with a sentence when the child has ended. While it runs, it is ended with this process: children are started
 * in their own process group, so that Ctrl-C reaches only us and the parts stop in the right order.
 */
export function endOf(child: ChildProcess, name: string): Promise<string> {
  const takeAlong = () => child.kill("SIGKILL");
  process.once("exit", takeAlong);
  return new Promise((resolve) => {
    child.once("exit", (code, signal) => {
      process.off("exit", takeAlong);
      resolve(`${name} ended (${signal ?? `code ${code}`})`);
    });
  });
}
