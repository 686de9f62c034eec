import { isHex, type Hex } from "viem";
import * as v from "valibot";

const whole = (usual: number, least: number) =>
  v.pipe(
    v.optional(v.string(), String(usual)),
    v.regex(/^\d{1,9}$/, "not a whole number"),
    v.transform(Number),
    v.minValue(least),
  );

const privateKeys = v.pipe(
  v.string(),
  v.transform((text) => text.split(",").map((key) => key.trim() as Hex)),
  v.check((keys) => keys.every((key) => isHex(key) && key.length === 66), "not private keys"),
  v.check((keys) => new Set(keys).size === keys.length, "the same key twice"),
);

const settings = v.object({
  RPC_URL: v.pipe(v.string(), v.url()),
  /** Private keys of the senders, separated by commas. Used by this relay and by nothing else. */
  RELAY_KEYS: privateKeys,
  DEPLOYMENT_FILE: v.string(),
  RELAY_DATA_DIR: v.string(),
  HOST: v.optional(v.string(), "127.0.0.1"),
  PORT: whole(8787, 0),
  RELAY_QUOTA_PER_DAY: whole(100, 1),
  RELAY_OPEN_PER_SENDER: whole(64, 1),
  RELAY_POLL_MS: whole(500, 10),
  RELAY_STUCK_SECONDS: whole(60, 1),
  LOG_LEVEL: v.optional(v.picklist(["debug", "info", "warn", "error", "silent"]), "info"),
});

/** What the relay is told by its environment. */
export type Config = v.InferOutput<typeof settings>;

/** Reads the environment. Throws with the names of what is missing or wrong, and with no value: some are secrets. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const result = v.safeParse(settings, env);
  if (result.success) return result.output;
  const names = new Set(result.issues.map((issue) => v.getDotPath(issue)));
  throw new Error(`Missing or unusable settings: ${[...names].join(", ")}`);
}
