/** The turn for a new proposal: after the ones that are on the agenda, or the Safe's own when there are none. */
export function nextTurn(current: number, open: readonly { nonce: number }[]): number {
  return open.reduce((next, { nonce }) => Math.max(next, nonce + 1), current);
}
