import { evidenceOf } from "@wesh/protocol/evidence.ts";
import { uploadEvidence } from "../../chain/evidence-upload.ts";
import { sendAct, waitForAct } from "../../chain/relay.ts";
import { isStillGood, signHandIn, type SignedHandIn } from "../../chain/resident/handing-in.ts";
import type { StoredWallet } from "../../chain/resident/stored-wallet.ts";
import { untilIndexed } from "../../indexer/client.ts";
import type { ActWay } from "../../lib/act-stages.ts";
import { isPassing } from "../../lib/refused.ts";
import type { Draft } from "./draft.ts";

/** The draft that is handed over, and how it is kept when it gets further. */
export interface KeptDraft {
  current(): Draft;
  keep(draft: Draft): Promise<void>;
}

/**
 * The way of handed-in work: sign once, bring the photos, then the act. Each step is kept, so that after a lost connection
 * it goes on where it stopped, with the same signature.
 */
export function handInWay(wallet: StoredWallet, taskId: bigint, draft: KeptDraft) {
  const way: ActWay<SignedHandIn, { block: number }> = {
    sign: async () => {
      const { salt, photos, signed } = draft.current();
      const contents = await Promise.all(photos.map(async (photo) => new Uint8Array(await photo.arrayBuffer())));
      const evidence = evidenceOf(salt, contents);
      if (signed !== undefined && (await isStillGood(signed, evidence))) return signed;
      const fresh = await signHandIn(wallet, taskId, evidence);
      await draft.keep({ ...draft.current(), signed: fresh });
      return fresh;
    },
    send: async (signed) => {
      try {
        await bringPhotos(signed, draft);
        return await sendAct({ kind: "hand-in", handIn: signed.handIn, signature: signed.signature });
      } catch (failure) {
        // A real no: what was signed is of no use any more.
        if (!isPassing(failure)) await draft.keep({ ...draft.current(), signed: undefined });
        throw failure;
      }
    },
    include: waitForAct,
    show: untilIndexed,
  };
  return way;
}

async function bringPhotos(signed: SignedHandIn, draft: KeptDraft): Promise<void> {
  const { salt, photos, uploaded } = draft.current();
  if (uploaded) return;
  await uploadEvidence(signed, salt, photos);
  await draft.keep({ ...draft.current(), uploaded: true });
}
