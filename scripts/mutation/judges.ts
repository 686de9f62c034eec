import { execFileSync, fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { constants, setPriority, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Answer, Charge, Suspect, Verdict } from "./judge.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const JUDGE = fileURLToPath(new URL("judge.ts", import.meta.url));
const CONFIG = fileURLToPath(new URL("hardhat.config.ts", import.meta.url));

/** A judge keeps every module of the tests it ever loaded; it is replaced when it holds this much. */
const MOST_MEGABYTES = 1_000;

/** In seconds, and in times what the tests take without a mistake. Long, because the machine may have other work to do. */
const PATIENCE = { toPrepare: 900, atLeast: 180, times: 20, between: 5 };

export type Outcome = Verdict["outcome"] | "timed out";

/** What the judges of one contract found out together. */
interface Shared {
  way?: number;
  seconds: number;
}

/** Judges mutants on several processes, and tells each outcome as soon as it is known. */
export async function judgeAll(
  charge: Charge,
  suspects: Suspect[],
  processes: number,
  tell: (outcome: Outcome, index: number) => void,
): Promise<void> {
  if (suspects.length === 0) return;
  const folder = mkdtempSync(join(tmpdir(), "wesh-mutation-"));
  const shared: Shared = { seconds: 0 };
  const judges = Array.from(
    { length: processes },
    (_, index) => new Judge(join(folder, String(index)), charge, shared),
  );
  const queue = suspects.entries();
  try {
    await judges[0]!.open();
    await Promise.all(
      judges.map(async (judge) => {
        for (const [index, suspect] of queue) tell(await judge.outcomeOf(suspect), index);
        await judge.close();
      }),
    );
  } finally {
    judges.forEach((judge) => judge.stop());
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A process that judges, replaced when it was stopped or has grown too large. */
class Judge {
  #process?: ChildProcess;
  readonly #artifacts: string;
  readonly #charge: Charge;
  readonly #shared: Shared;

  constructor(artifacts: string, charge: Charge, shared: Shared) {
    this.#artifacts = artifacts;
    this.#charge = charge;
    this.#shared = shared;
  }

  async open(): Promise<void> {
    // Without the compiler's own records, which are large and only serve to explain what failed.
    const filter = (path: string) => basename(path) !== "build-info";
    cpSync(join(ROOT, "artifacts"), this.#artifacts, { recursive: true, filter });
    const env = { ...process.env, HARDHAT_CONFIG: CONFIG, MUTATION_ARTIFACTS: this.#artifacts };
    this.#process = fork(JUDGE, { cwd: ROOT, env, stdio: ["ignore", "ignore", "inherit", "ipc"] });
    setPriority(this.#process.pid!, constants.priority.PRIORITY_LOW);
    const answer = await this.#ask({ ...this.#charge, way: this.#shared.way }, PATIENCE.toPrepare);
    if (!answer || !("ready" in answer)) throw new Error("A judge did not get ready.");
    this.#shared.way = answer.ready.way;
    this.#shared.seconds ||= answer.ready.seconds ?? 0;
  }

  async outcomeOf({ file, content }: Suspect): Promise<Outcome> {
    if (!this.#process) await this.open();
    const answer = await this.#ask({ file, content }, PATIENCE.atLeast + PATIENCE.times * this.#shared.seconds);
    if (!answer) {
      this.stop();
      return "timed out";
    }
    if (!("verdict" in answer)) throw new Error("A judge answered what was not asked.");
    if (answer.megabytes > MOST_MEGABYTES) await this.close();
    return answer.verdict.outcome;
  }

  /** Ends the process. Its tests must still pass without a mistake, or it would have found mistakes where none were. */
  async close(): Promise<void> {
    if (!this.#process) return;
    const answer = await this.#ask(this.#charge, PATIENCE.toPrepare);
    const isSound = answer && "ready" in answer && answer.ready.way === this.#shared.way;
    if (!isSound) throw new Error("A judge's tests no longer pass without a mistake.");
    this.stop();
  }

  stop(): void {
    this.#process?.kill("SIGKILL");
    this.#process = undefined;
  }

  /** The answer, or nothing when it did not come within so many seconds. */
  async #ask(question: Charge | Suspect, seconds: number): Promise<Answer | undefined> {
    const child = this.#process!;
    child.send(question);
    const late = new AbortController();
    let awake = 0;
    const timer = setInterval(() => {
      if (!isStopped(child)) awake += PATIENCE.between;
      if (awake > seconds) late.abort();
    }, PATIENCE.between * 1000);
    try {
      const answered = once(child, "message", { signal: late.signal }) as Promise<[Answer]>;
      const ended = once(child, "exit", { signal: late.signal }).then(() =>
        Promise.reject(new Error("A judge ended.")),
      );
      ended.catch(() => {}); // the answer came first
      const [answer] = await Promise.race([answered, ended]);
      if ("problem" in answer) throw new Error(answer.problem);
      return answer;
    } catch (problem) {
      if (late.signal.aborted) return undefined;
      throw problem;
    } finally {
      clearInterval(timer);
      late.abort();
    }
  }
}

/** Whether somebody stopped the process for a while, which is no time it took. */
function isStopped({ pid }: ChildProcess): boolean {
  try {
    return execFileSync("ps", ["-o", "state=", "-p", String(pid)], { encoding: "utf8" }).startsWith("T");
  } catch {
    return false; // it ended
  }
}
