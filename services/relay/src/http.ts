import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { isHex, type Hex } from "viem";
import { getBlockNumber } from "viem/actions";
import type { Logger } from "pino";
import * as v from "valibot";
import { actSchema } from "@wesh/protocol/acts.ts";
import { refusalToJson } from "@wesh/protocol/refusal.ts";
import { Refused } from "./refused.ts";
import type { Relay } from "./relay.ts";
import type { Town } from "./town.ts";

const LARGEST_BODY = 32 * 1024;

/** The relay over HTTP: `POST /acts`, `GET /acts/:digest`, `GET /health`. */
export function httpOf(relay: Relay, town: Town, log: Logger): Hono {
  const app = new Hono();
  const tooLarge = () => {
    throw new Refused(413, "Relay_TooLarge");
  };

  app.post("/acts", bodyLimit({ maxSize: LARGEST_BODY, onError: tooLarge }), async (context) => {
    const body: unknown = await context.req.json().catch(() => undefined);
    const act = v.safeParse(actSchema, body);
    // Only the names of wrong fields go back: values may be somebody's signature.
    if (!act.success)
      throw new Refused(400, "Relay_BadRequest", ...act.issues.map((issue) => v.getDotPath(issue) ?? ""));
    const { digest, status, transaction } = await relay.take(act.output);
    return context.json({ digest, status, transaction }, 202);
  });

  app.get("/acts/:digest", (context) => {
    const digest = context.req.param("digest").toLowerCase();
    const status = isHex(digest) ? relay.statusOf(digest as Hex) : undefined;
    if (!status) throw new Refused(404, "Relay_UnknownAct");
    return context.json(status);
  });

  app.get("/health", async (context) => {
    const block = await getBlockNumber(town.client).catch(() => undefined);
    const health = {
      chainId: town.chainId,
      block: block === undefined ? null : Number(block),
      senders: relay.senders(),
    };
    return context.json({ status: block === undefined ? "chain unreachable" : "ok", ...health }, block ? 200 : 503);
  });

  app.notFound((context) => context.json({ refusal: { name: "Relay_NotFound", args: [] } }, 404));
  app.onError((failure, context) => {
    if (failure instanceof Refused) return context.json({ refusal: refusalToJson(failure.refusal) }, failure.status);
    log.error({ reason: failure.name }, "failed");
    return context.json({ refusal: { name: "Relay_Failed", args: [] } }, 500);
  });
  return app;
}
