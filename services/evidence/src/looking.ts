import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import * as v from "valibot";
import { addressField, bytesUpToField, integerField } from "@wesh/protocol/fields.ts";
import type { Parts } from "./app.ts";
import { handInOf, requireReader } from "./readers.ts";
import { Refused } from "./refusal.ts";
import type { StoredHandIn } from "./vault.ts";

const sessionRequest = v.object({
  reader: addressField,
  issuedAt: integerField,
  expiresAt: integerField,
  signature: bytesUpToField(4096),
});

const place = v.object({
  taskId: v.pipe(v.string(), v.regex(/^\d{1,78}$/)),
  resident: addressField,
  round: v.pipe(v.string(), v.regex(/^\d{1,3}$/), v.transform(Number)),
});

const CLOCK_SKEW = 120n;

/** Opening a session and looking: who may look is asked of the chain at every look, and every look is logged first. */
export function lookRoutes(parts: Parts): Hono {
  const app = new Hono();
  const small = bodyLimit({ maxSize: 16 * 1024 });
  app.post("/session", small, async (context) => {
    const request = v.safeParse(sessionRequest, await context.req.json().catch(() => null));
    if (!request.success) throw new Refused("Evidence_BadRequest", "session");
    const { signature, ...access } = request.output;
    checkTimes(access, parts);
    if (!(await parts.chain.signedAccess(access, signature))) throw new Refused("Evidence_BadSignature");
    const expiresAt = Number(access.expiresAt);
    return context.json({ token: parts.sessions.open(access.reader, expiresAt), expiresAt });
  });
  app.get("/evidence/:taskId/:resident/:round", async (context) => {
    const reader = parts.sessions.readerOf(context.req.header("authorization"));
    const key = v.safeParse(place, context.req.param());
    if (!key.success) throw new Refused("Evidence_NotFound");
    await requireReader(parts.chain, reader, key.output);
    const handIn = present(await handInOf(parts.vault, parts.chain, key.output), parts.now());
    await logLook(parts, reader, handIn, null);
    return context.json({ photos: handIn.photos.map(({ id }) => id), keptUntil: handIn.keptUntil });
  });
  app.get("/photos/:id", async (context) => {
    const reader = parts.sessions.readerOf(context.req.header("authorization"));
    const id = context.req.param("id");
    const found = /^[0-9a-f]{64}$/.test(id) ? await parts.vault.photo(id) : null;
    if (!found) throw new Refused("Evidence_NotFound");
    await requireReader(parts.chain, reader, found.handIn);
    const bytes = await parts.vault.bytes(id);
    if (!bytes || found.handIn.keptUntil <= parts.now()) throw new Refused("Evidence_Erased");
    await logLook(parts, reader, found.handIn, id);
    return context.body(bytes, 200, { "content-type": found.type, "content-disposition": "inline" });
  });
  return app;
}

function checkTimes(access: { issuedAt: bigint; expiresAt: bigint }, { now, sessionSeconds }: Parts): void {
  const clock = BigInt(now());
  const { issuedAt, expiresAt } = access;
  if (expiresAt <= clock || issuedAt > clock + CLOCK_SKEW) throw new Refused("Evidence_SignatureExpired");
  if (expiresAt - issuedAt > BigInt(sessionSeconds)) throw new Refused("Evidence_SessionTooLong", sessionSeconds);
}

function present(handIn: StoredHandIn | null, now: number): StoredHandIn {
  if (!handIn) throw new Refused("Evidence_NotFound");
  if (handIn.salt === null || handIn.keptUntil <= now) throw new Refused("Evidence_Erased");
  return handIn;
}

function logLook({ looks }: Parts, reader: string, handIn: StoredHandIn, photo: string | null): Promise<void> {
  const { resident, taskId, round } = handIn;
  return looks.write({ reader, resident, taskId, round, photo });
}
