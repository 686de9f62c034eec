import type { Hex } from "viem";
import * as v from "valibot";
import { evidenceOf } from "@wesh/protocol/evidence.ts";
import { addressField, bytesField, bytesUpToField, integerField } from "@wesh/protocol/fields.ts";
import type { HandIn } from "@wesh/protocol/typed-data.ts";
import type { ChainReader } from "./chain-reader.ts";
import { checkPhoto, type Photo } from "./photo.ts";
import { isOpen } from "./readers.ts";
import { Refused } from "./refusal.ts";

/** The most photos one hand-in carries. */
export const MAX_PHOTOS = 5;
/** The largest photo, in bytes. */
export const MAX_PHOTO_BYTES = 8 * 1024 * 1024;
/** The largest upload: all photos and a little text around them. */
export const MAX_UPLOAD_BYTES = MAX_PHOTOS * MAX_PHOTO_BYTES + 64 * 1024;

const handIn = v.object({
  taskId: integerField,
  resident: addressField,
  evidence: bytesField(24),
  round: v.pipe(
    integerField,
    v.check((round) => round <= 255n),
  ),
  deadline: integerField,
});

const form = v.object({
  handIn: v.pipe(v.string(), v.maxLength(1000), v.parseJson(), handIn),
  signature: bytesUpToField(4096),
  salt: bytesField(32),
  photos: v.pipe(v.array(v.instance(File)), v.minLength(1), v.maxLength(MAX_PHOTOS)),
});

/** A hand-in whose photos, salt and signature have all been checked. */
export interface Upload {
  handIn: HandIn;
  salt: Hex;
  photos: Photo[];
}

/** Reads an upload and checks everything about it that needs no chain. */
export async function readUpload(data: FormData): Promise<Upload & { signature: Hex }> {
  const known = { handIn: data.get("handIn"), signature: data.get("signature"), salt: data.get("salt") };
  const parsed = v.safeParse(form, { ...known, photos: data.getAll("photos") });
  if (!parsed.success) {
    throw new Refused("Evidence_BadRequest", v.getDotPath(parsed.issues[0]) ?? "form");
  }
  const { photos: files, ...fields } = parsed.output;
  if (files.some((file) => file.size > MAX_PHOTO_BYTES)) throw new Refused("Evidence_TooLarge");
  const contents = await Promise.all(files.map(async (file) => new Uint8Array(await file.arrayBuffer())));
  const photos = contents.map(checkPhoto);
  if (evidenceOf(fields.salt, contents) !== fields.handIn.evidence) throw new Refused("Evidence_OtherEvidence");
  return { ...fields, photos };
}

/**
 * Checks an upload against the chain: this resident signed this hand-in, and either may still hand it in in this round, or
 * handed in this very evidence and is not settled.
 */
export async function checkAgainstChain(
  { handIn, signature }: { handIn: HandIn; signature: Hex },
  chain: ChainReader,
  now: number,
): Promise<void> {
  const claim = await chain.claimOf(handIn.taskId, handIn.resident);
  const isHandedIn = isOpen(claim) && claim.evidence.toLowerCase() === handIn.evidence && handIn.round <= claim.round;
  const isAwaited = (claim.state === "Claimed" || claim.state === "Rejected") && claim.round === handIn.round;
  if (!isHandedIn && !isAwaited) throw new Refused("Evidence_NotClaimed");
  if (!isHandedIn && handIn.deadline < BigInt(now)) throw new Refused("Evidence_SignatureExpired");
  if (!(await chain.signedHandIn(handIn, signature))) throw new Refused("Evidence_BadSignature");
}
