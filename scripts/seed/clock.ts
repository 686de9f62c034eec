import type { ChainClient } from "../deploy/chain.ts";

const DAY = 86_400;

/** A moment of the seeded week. */
export type Moment =
  /** On an earlier day, at an hour of that day (UTC). */
  | { daysAgo: number; hour: number }
  /** Today. */
  | { minutesAgo: number };

/** The hands of the chain's clock. */
export interface Clock {
  /** The time at which the week ends, in unix seconds. */
  now: number;
  /** The next block is of this moment; whatever is sent after it follows second by second. */
  turnTo(moment: Moment): Promise<void>;
  /** From the next block on the chain has the real time. */
  turnToPresent(): Promise<void>;
}

/** Takes the clock of a local chain that started in the past. */
export function openClock(client: ChainClient): Clock {
  const now = Math.floor(Date.now() / 1000);
  const set = (timestamp: number) =>
    client.request({ method: "evm_setNextBlockTimestamp" as never, params: [timestamp] as never });
  return {
    now,
    async turnTo(moment) {
      await set(secondsOf(moment, now));
    },
    async turnToPresent() {
      await set(Math.floor(Date.now() / 1000));
      await client.request({ method: "evm_mine" as never, params: [] as never });
    },
  };
}

/** The unix time of a moment, seen from now. */
export function secondsOf(moment: Moment, now: number): number {
  if ("minutesAgo" in moment) return now - moment.minutesAgo * 60;
  return (Math.floor(now / DAY) - moment.daysAgo) * DAY + moment.hour * 3600;
}
