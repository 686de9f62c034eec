import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { endOf, stopChild } from "./child.ts";
import type { Environment } from "./town-folder.ts";

/** One part of the town that runs until it is stopped. */
export interface Part {
  /** Settles with a sentence when it ends, asked or not. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

/** A part that is a process: how it is started and when it is ready. */
export interface ProcessPlan {
  name: string;
  /** Program arguments for the Node that runs the town: a script and what it is told. Never a secret. */
  command: string[];
  /** Takes everything it prints. */
  log: string;
  /** Whether it does its work by now. */
  isReady: () => Promise<boolean>;
  cwd?: string;
  /** Added to the environment. Secrets travel here. */
  env?: Environment;
  /** How long it may take to be ready, in milliseconds. */
  patience?: number;
}

/** Starts a process and waits until it is ready. */
export async function startProcess(plan: ProcessPlan): Promise<Part> {
  mkdirSync(dirname(plan.log), { recursive: true });
  const log = openSync(plan.log, "w");
  const child = spawn(process.execPath, plan.command, {
    cwd: plan.cwd,
    env: { ...process.env, ...plan.env },
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  const ended = endOf(child, plan.name);
  const stop = () => stopChild(child, "SIGTERM");
  try {
    await ready(plan, ended);
    return { ended, stop };
  } catch (problem) {
    await stop();
    throw problem;
  }
}

async function ready({ name, isReady, patience = 30_000 }: ProcessPlan, ended: Promise<string>): Promise<void> {
  let sentence: string | undefined;
  void ended.then((said) => (sentence = said));
  for (const deadline = Date.now() + patience; Date.now() < deadline;) {
    if (sentence) throw new Error(`${sentence} before it was ready`);
    if (await isReady()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${name} was not ready within ${patience / 1000} seconds`);
}

/** Whether something answers at an address with success. */
export async function answers(url: string, request?: RequestInit): Promise<boolean> {
  const response = await fetch(url, { ...request, signal: AbortSignal.timeout(2000) }).catch(() => undefined);
  await response?.body?.cancel();
  return response?.ok ?? false;
}
