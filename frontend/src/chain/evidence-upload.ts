import { refusedSchema } from "@wesh/protocol/acts.ts";
import * as v from "valibot";
import type { Hex } from "../lib/hex.ts";
import { isOnline } from "../lib/online.ts";
import { Refused } from "../lib/refused.ts";
import type { SignedHandIn } from "./resident/handing-in.ts";

const keptSchema = v.object({ photos: v.number(), keptUntil: v.number() });

/** How many photos the evidence service keeps, and until when (unix seconds). */
export type Kept = v.InferOutput<typeof keptSchema>;

/** Brings the photos of a signed hand-in to the evidence service. The same upload twice changes nothing. */
export async function uploadEvidence(signed: SignedHandIn, salt: Hex, photos: readonly Blob[]): Promise<Kept> {
  const { taskId, resident, evidence, round, deadline } = signed.handIn;
  const form = new FormData();
  const handIn = { taskId, resident, evidence, round, deadline };
  form.set(
    "handIn",
    JSON.stringify(handIn, (_key, value: unknown) => (typeof value === "bigint" ? `${value}` : value)),
  );
  form.set("signature", signed.signature);
  form.set("salt", salt);
  photos.forEach((photo, index) => form.append("photos", photo, `${index + 1}.jpg`));
  const response = await fetch("/evidence/evidence", { method: "POST", body: form }).catch(() => undefined);
  if (response === undefined) throw new Refused(isOnline() ? "App_ServiceDown" : "App_Offline");
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return v.parse(keptSchema, body);
  const refused = v.safeParse(refusedSchema, body);
  if (!refused.success) throw new Refused("App_ServiceDown");
  throw new Refused(refused.output.refusal.name, refused.output.refusal.args);
}
