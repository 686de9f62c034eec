import { refusedSchema } from "@wesh/protocol/acts.ts";
import { evidenceAccessData } from "@wesh/protocol/typed-data.ts";
import * as v from "valibot";
import type { Address } from "../lib/hex.ts";
import { isOnline } from "../lib/online.ts";
import { Refused } from "../lib/refused.ts";
import { verifierOf } from "./deployment.ts";
import { signAsStaff } from "./staff/write.ts";

const SESSION_SECONDS = 14 * 60;
const NEARLY_OVER = 30;

const sessionSchema = v.object({ token: v.string(), expiresAt: v.number() });
const namedSchema = v.object({
  photos: v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  keptUntil: v.number(),
});

type Session = v.InferOutput<typeof sessionSchema>;

// A session lives in memory only: closing the tab ends it.
const sessions = new Map<Address, Session>();

/** The photos of handed-in work, and until when they are kept (unix seconds). */
export interface LookedAt {
  photos: Blob[];
  keptUntil: number;
}

/** Which handed-in work is looked at. */
export interface Look {
  taskId: bigint;
  resident: Address;
  round: number;
}

const now = () => Math.floor(Date.now() / 1000);

/** Whether this reader can look without signing first. */
export function hasSession(reader: Address): boolean {
  const session = sessions.get(reader);
  return session !== undefined && session.expiresAt > now() + NEARLY_OVER;
}

/** Signs once for a quarter of an hour of looking. Every look is written down by the evidence service. */
export async function openSession(reader: Address): Promise<void> {
  const access = { reader, issuedAt: BigInt(now()), expiresAt: BigInt(now() + SESSION_SECONDS) };
  const signature = await signAsStaff(evidenceAccessData(await verifierOf("TaskRegistry"), access));
  const { issuedAt, expiresAt } = access;
  const body = JSON.stringify({ reader, issuedAt: `${issuedAt}`, expiresAt: `${expiresAt}`, signature });
  const headers = { "Content-Type": "application/json" };
  const answer = await call("/session", { method: "POST", headers, body });
  sessions.set(reader, v.parse(sessionSchema, await answer.json()));
}

/** Fetches the photos of handed-in work. Needs a session. */
export async function lookAt(reader: Address, { taskId, resident, round }: Look): Promise<LookedAt> {
  const session = sessions.get(reader);
  if (session === undefined) throw new Refused("Evidence_NoSession");
  const headers = { Authorization: `Bearer ${session.token}` };
  const answer = await call(`/evidence/${taskId}/${resident}/${round}`, { headers });
  const { photos, keptUntil } = v.parse(namedSchema, await answer.json());
  const blobs = await Promise.all(photos.map(async (id) => (await call(`/photos/${id}`, { headers })).blob()));
  return { photos: blobs, keptUntil };
}

async function call(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(`/evidence${path}`, init).catch(() => undefined);
  if (response === undefined) throw new Refused(isOnline() ? "Evidence_Failed" : "App_Offline");
  if (response.ok) return response;
  const refused = v.safeParse(refusedSchema, await response.json().catch(() => undefined));
  if (!refused.success) throw new Refused("Evidence_Failed");
  if (refused.output.refusal.name === "Evidence_NoSession") sessions.clear();
  throw new Refused(refused.output.refusal.name, refused.output.refusal.args);
}
