import { newSalt } from "@wesh/protocol/evidence.ts";
import { addressField, bytesField, bytesUpToField } from "@wesh/protocol/fields.ts";
import * as v from "valibot";
import type { SignedHandIn } from "../../chain/resident/handing-in.ts";
import type { Hex } from "../../lib/hex.ts";
import { MOST_PHOTOS } from "./photo-limits.ts";

const signedSchema = v.object({
  handIn: v.object({
    taskId: v.bigint(),
    resident: addressField,
    evidence: bytesField(24),
    round: v.bigint(),
    deadline: v.bigint(),
  }),
  signature: bytesUpToField(4096),
  deployed: v.boolean(),
});

const draftSchema = v.object({
  key: v.string(),
  salt: bytesField(32),
  photos: v.pipe(v.array(v.instance(Blob)), v.maxLength(MOST_PHOTOS)),
  signed: v.optional(signedSchema),
  uploaded: v.boolean(),
});

/** Work that is being handed in: kept on this device until the chain has it. */
export interface Draft {
  key: string;
  salt: Hex;
  photos: Blob[];
  /** What the person signed for exactly these photos. */
  signed?: SignedHandIn | undefined;
  /** Whether the evidence service has these photos. */
  uploaded: boolean;
}

/** Which draft belongs to a claim: another round is other work. */
export function draftKey(resident: string, taskId: bigint, round: number): string {
  return `${resident.toLowerCase()}-${taskId}-${round}`;
}

/** A draft without photos. */
export function emptyDraft(key: string): Draft {
  return { key, salt: newSalt(), photos: [], uploaded: false };
}

/** A draft as the device kept it; undefined when it is not one. */
export function parseDraft(value: unknown): Draft | undefined {
  const parsed = v.safeParse(draftSchema, value);
  return parsed.success ? parsed.output : undefined;
}

/** The draft with other photos. What was signed and sent was about the old ones. */
export function withPhotos(draft: Draft, photos: Blob[]): Draft {
  return { key: draft.key, salt: draft.salt, photos, uploaded: false };
}
