/** A block and its moment in unix seconds. */
interface Moment {
  block: number;
  timestamp: number;
}

const WORTH_TELLING = 30;
const FEW_BLOCKS = 3;

/**
 * How many seconds the overview lags behind the chain, when that is worth telling. A quiet chain makes no blocks, so an
 * old block is only late when the chain has newer ones.
 */
export function lagOf(asOf: Moment, head: { number: number; timestamp: number }): number | undefined {
  const isLate = head.number - asOf.block >= FEW_BLOCKS && head.timestamp - asOf.timestamp >= WORTH_TELLING;
  return isLate ? head.timestamp - asOf.timestamp : undefined;
}
