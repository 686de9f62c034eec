import type { Hex } from "viem";
import { event, type Event } from "./events.ts";
import type { Fields } from "./expectation.ts";
import { story, type Told } from "./story.ts";
import { account, ACTORS, word } from "./town.ts";

const { resident, officer, manager } = ACTORS;
const DAY = 86_400;
const keyHash: Hex = word("new passkey");

export const recoveries = [
  story("two registrars give a wallet a new passkey", ({ block, one, all }) => {
    const proposed = block([proposes(1n)]);
    const confirmed = block([confirms(1n)]);
    const carried = block([event("WalletRecovery", "RecoveryCarriedOut", { wallet: resident, id: 1n, keyHash })]);
    all("Recovery", [recovery(proposed, 1n, {})], proposed);
    const second = { ...confirmation(confirmed), state: "Confirmed" };
    all("Recovery", [recovery(proposed, 1n, second)], confirmed);
    all("Recovery", [recovery(proposed, 1n, { ...second, state: "CarriedOut", endedAt: carried.timestamp })]);
    one("Account", officer, account("Outsider", 0n));
    one("Account", manager, account("Outsider", 0n));
  }),

  story("a recovery is stopped by a passkey, taken back by a registrar, or lapses unsaid", ({ block, all }) => {
    const calmUntil = 1_717_600_000;
    const first = block([proposes(1n)]);
    const confirmed = block([confirms(1n)]);
    const vetoed = block([event("WalletRecovery", "RecoveryVetoed", { wallet: resident, id: 1n, calmUntil })]);
    const second = block([proposes(2n)]);
    const backing = { wallet: resident, id: 2n, registrar: officer };
    const withdrawn = block([event("WalletRecovery", "RecoveryWithdrawn", backing)]);
    const third = block([proposes(3n)]);
    all("Recovery", [
      recovery(first, 1n, { ...confirmation(confirmed), state: "Vetoed", endedAt: vetoed.timestamp, calmUntil }),
      recovery(second, 2n, { state: "Withdrawn", endedAt: withdrawn.timestamp, withdrawnBy: officer }),
      recovery(third, 3n, {}),
    ]);
  }),
];

function proposes(id: bigint): Event {
  const proposal = { wallet: resident, id, registrar: officer, keyHash, lapsesAt: 1_715_600_000 };
  return event("WalletRecovery", "RecoveryProposed", proposal);
}

function confirms(id: bigint): Event {
  const times = { readyAt: 1_715_700_000, lapsesAt: 1_715_700_000 + 14 * DAY };
  return event("WalletRecovery", "RecoveryConfirmed", { wallet: resident, id, registrar: manager, ...times });
}

/** What the second registrar adds. */
function confirmation(confirmed: Told): Fields {
  const times = { readyAt: 1_715_700_000, lapsesAt: 1_715_700_000 + 14 * DAY };
  return { confirmer: manager, confirmedAt: confirmed.timestamp, ...times };
}

/** A recovery as it was proposed. */
function recovery(proposed: Told, number: bigint, others: Fields): Fields {
  return {
    id: String(number),
    number,
    wallet: resident,
    keyHash,
    state: "Proposed",
    proposer: officer,
    confirmer: null,
    readyAt: null,
    lapsesAt: 1_715_600_000,
    proposedAt: proposed.timestamp,
    confirmedAt: null,
    endedAt: null,
    withdrawnBy: null,
    calmUntil: null,
    block: proposed.number,
    transaction: proposed.stamp(0).transaction,
    ...others,
  };
}
