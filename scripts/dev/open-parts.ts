import { PartFailed } from "./part-failed.ts";
import type { Part } from "./part.ts";

/** The parts that run, and the promise that they stop together. */
export type OpenParts = ReturnType<typeof openParts>;

/**
 * Keeps the parts of a town together: when one of them fails, all others are stopped, the youngest first, because each
 * may use what was started before it.
 */
export function openParts() {
  const running: Part[] = [];
  const starting = new Set<Promise<unknown>>();
  const stopped = new AbortController();
  let tellFailure: (failed: PartFailed) => void;
  const failure = new Promise<PartFailed>((resolve) => (tellFailure = resolve));
  let stopping: Promise<void> | undefined;

  function stop(): Promise<void> {
    stopping ??= stopAll();
    return stopping;
  }

  async function stopAll(): Promise<void> {
    stopped.abort();
    await Promise.allSettled(starting);
    for (let part = running.pop(); part; part = running.pop()) await part.stop();
  }

  async function fail(part: string, sentence: string, log: string): Promise<PartFailed> {
    const failed = new PartFailed(part, sentence, log);
    tellFailure(failed);
    await stop();
    return failed;
  }

  async function begin<Started extends Part>(name: string, log: string, start: () => Promise<Started>) {
    const part = await start();
    running.push(part);
    void part.ended.then((sentence) => (stopping ? undefined : fail(name, sentence, log)));
    return part;
  }

  return {
    /** Tells a part that is starting that the town stops. */
    signal: stopped.signal,

    /** Settles when a part has failed; from then on everything is being stopped. */
    failure,

    /** Starts a part. Refuses with the end of its log when it does not come up. */
    async start<Started extends Part>(name: string, log: string, start: () => Promise<Started>): Promise<Started> {
      if (stopping) throw new Error("The town is being stopped.");
      const beginning = begin(name, log, start);
      starting.add(beginning);
      try {
        return await beginning;
      } catch (problem) {
        starting.delete(beginning);
        throw await fail(name, problem instanceof Error ? problem.message : String(problem), log);
      } finally {
        starting.delete(beginning);
      }
    },

    stop,
  };
}
