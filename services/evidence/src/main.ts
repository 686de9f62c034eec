import { createHmac } from "node:crypto";
import { readFile } from "node:fs/promises";
import { serve } from "@hono/node-server";
import { pino } from "pino";
import { parseDeployment } from "@wesh/protocol/deployment.ts";
import { buildApp } from "./app.ts";
import { nodeAt, readDeployedChain } from "./chain.ts";
import { readConfig } from "./config.ts";
import { LookLog } from "./look-log.ts";
import { Sessions } from "./session.ts";
import { openStorage } from "./storage.ts";
import { Vault } from "./vault.ts";

const HOUR = 60 * 60 * 1000;

// Whatever this service writes is for its own account only.
process.umask(0o077);

const config = readConfig(process.env);
const log = pino({ name: "evidence", level: config.EVIDENCE_LOG_LEVEL });
const now = () => Math.floor(Date.now() / 1000);
const key = (use: string) => createHmac("sha256", Buffer.from(config.EVIDENCE_KEY, "hex")).update(use).digest();
const deployment = parseDeployment(JSON.parse(await readFile(config.EVIDENCE_DEPLOYMENT, "utf8")));
const storage = openStorage(config);
const vault = new Vault(storage, config.EVIDENCE_RETENTION_DAYS, now);

const app = buildApp({
  chain: readDeployedChain(deployment, nodeAt(config.EVIDENCE_RPC_URL)),
  vault,
  sessions: new Sessions(key("sessions"), now),
  looks: new LookLog(storage, key("looks"), now),
  log,
  now,
  sessionSeconds: config.EVIDENCE_SESSION_MINUTES * 60,
});

async function sweep(): Promise<void> {
  try {
    log.info({ erased: await vault.sweep() }, "swept");
  } catch (error) {
    log.error({ err: error instanceof Error ? error.message : "unknown" }, "sweep failed");
  }
}

await sweep();
const sweeping = setInterval(() => void sweep(), HOUR);
const server = serve({ fetch: app.fetch, hostname: config.EVIDENCE_HOST, port: config.EVIDENCE_PORT }, ({ port }) =>
  log.info({ port }, "listening"),
);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    clearInterval(sweeping);
    server.close(() => process.exit(0));
  });
}
