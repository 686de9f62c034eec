import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Logger } from "pino";
import type { ChainReader } from "./chain-reader.ts";
import type { LookLog } from "./look-log.ts";
import { lookRoutes } from "./looking.ts";
import { REFUSALS, Refused } from "./refusal.ts";
import type { Sessions } from "./session.ts";
import { checkAgainstChain, MAX_UPLOAD_BYTES, readUpload } from "./upload.ts";
import type { Vault } from "./vault.ts";

const MAX_UPLOADS_AT_ONCE = 4;

/** What the service is made of. */
export interface Parts {
  chain: ChainReader;
  vault: Vault;
  sessions: Sessions;
  looks: LookLog;
  log: Logger;
  now: () => number;
  sessionSeconds: number;
}

/** The evidence service over HTTP. */
export function buildApp(parts: Parts): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header("cache-control", "no-store");
    context.header("x-content-type-options", "nosniff");
    context.header("content-security-policy", "default-src 'none'; frame-ancestors 'none'");
    context.header("referrer-policy", "no-referrer");
  });
  app.onError((error, context) => {
    const { refusal } = error instanceof Refused ? error : new Refused("Evidence_Failed");
    if (refusal.name === "Evidence_Failed") parts.log.error({ err: error.name }, "failed");
    else parts.log.info({ refusal: refusal.name }, "refused");
    return context.json({ refusal }, REFUSALS[refusal.name]);
  });
  app.notFound((context) => context.json({ refusal: { name: "Evidence_NotFound", args: [] } }, 404));
  app.get("/health", async (context) => context.json({ status: "ok", block: String(await parts.chain.blockNumber()) }));
  app.route("/", uploadRoute(parts));
  app.route("/", lookRoutes(parts));
  return app;
}

function uploadRoute({ chain, vault, now, log }: Parts): Hono {
  const app = new Hono();
  const tooLarge = () => {
    throw new Refused("Evidence_TooLarge");
  };
  let busy = 0;
  app.post("/evidence", bodyLimit({ maxSize: MAX_UPLOAD_BYTES, onError: tooLarge }), async (context) => {
    if (busy >= MAX_UPLOADS_AT_ONCE) throw new Refused("Evidence_Busy");
    busy += 1;
    try {
      const data = await context.req.formData().catch(() => {
        throw new Refused("Evidence_BadRequest", "form");
      });
      const upload = await readUpload(data);
      await checkAgainstChain(upload, chain, now());
      const { taskId, resident, round, evidence } = upload.handIn;
      const key = { taskId: String(taskId), resident, round: Number(round) };
      const stored = await vault.keep({ ...key, evidence, salt: upload.salt, photos: upload.photos });
      log.info({ taskId: key.taskId, photos: stored.photos.length }, "kept");
      return context.json({ photos: stored.photos.length, keptUntil: stored.keptUntil }, 201);
    } finally {
      busy -= 1;
    }
  });
  return app;
}
