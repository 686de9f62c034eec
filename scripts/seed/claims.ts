import type { Hex } from "viem";
import type { ResidentSigner } from "../../protocol/passkey.ts";
import type { HandIn } from "../../protocol/typed-data.ts";

/** Work that was handed in, with what only its resident and the evidence service know. */
export interface HandedIn {
  resident: ResidentSigner;
  handIn: HandIn;
  salt: Hex;
  photos: Uint8Array<ArrayBuffer>[];
}

/** Whose work on which task. */
export interface Work {
  resident: number;
  task: string;
}

/** What everybody in the example week remembers of the claims in it. */
export type ClaimBook = ReturnType<typeof openClaimBook>;

/** Opens an empty book. */
export function openClaimBook() {
  const rounds = new Map<string, bigint>();
  const handedIn = new Map<string, HandedIn>();
  const keyOf = ({ resident, task }: Work) => `${resident} ${task}`;
  return {
    /** The round the claim is in: it grows with each claim and each rejection. */
    roundOf: (work: Work) => rounds.get(keyOf(work)) ?? 0n,
    beginRound(work: Work): bigint {
      const round = (rounds.get(keyOf(work)) ?? 0n) + 1n;
      rounds.set(keyOf(work), round);
      return round;
    },
    handIn: (work: Work, what: HandedIn) => void handedIn.set(keyOf(work), what),
    handedIn(work: Work): HandedIn {
      const found = handedIn.get(keyOf(work));
      if (!found) throw new Error(`Nothing of ${keyOf(work)} waits for an inspector.`);
      return found;
    },
    settle: (work: Work) => void handedIn.delete(keyOf(work)),
    /** What was handed in and is not paid. */
    unsettled: (): HandedIn[] => [...handedIn.values()],
  };
}
