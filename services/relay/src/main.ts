// The relay: carries what residents signed to the chain. Configured by its environment, see README.md.
import { serve } from "@hono/node-server";
import { pino } from "pino";
import { readConfig } from "./config.ts";
import { httpOf } from "./http.ts";
import { openJournal } from "./journal.ts";
import { openRelay } from "./relay.ts";
import { openTown } from "./town.ts";

const config = readConfig(process.env);
const log = pino({ name: "relay", level: config.LOG_LEVEL });
const town = openTown(config.RPC_URL, config.DEPLOYMENT_FILE);
const journal = openJournal(config.RELAY_DATA_DIR);
const relay = openRelay(town, journal, config, log);
await relay.start();

const { fetch } = httpOf(relay, town, log);
const server = serve({ fetch, hostname: config.HOST, port: config.PORT }, ({ port }) =>
  log.info({ port }, "listening"),
);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    relay.stop();
    server.close(() => {
      journal.close();
      process.exit(0);
    });
  });
}
