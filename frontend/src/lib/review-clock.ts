const DAY = 86_400;
const SMALL_CLOCKS = 2;
const LARGE_CLOCKS = 4;

/** Work that waits for an inspector. */
export interface WaitingClock {
  /** Unix seconds. */
  waitingSince: number;
  reviewDays: number;
  /** Cents. */
  reward: bigint;
}

/** Until when inspectors have; after it a senior may judge (unix seconds). */
export function judgedBy({ waitingSince, reviewDays }: Omit<WaitingClock, "reward">): number {
  return waitingSince + reviewDays * DAY;
}

/** From when the work is paid by anyone's call, when nobody judged it (unix seconds): small rewards sooner. */
export function paidUnjudgedFrom({ waitingSince, reviewDays, reward }: WaitingClock, smallReward: number): number {
  const clocks = reward <= BigInt(smallReward) ? SMALL_CLOCKS : LARGE_CLOCKS;
  return waitingSince + clocks * reviewDays * DAY;
}
