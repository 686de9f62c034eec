import * as v from "valibot";

const wholeNumber = (fallback: string, minimum: number, maximum: number) =>
  v.pipe(v.optional(v.string(), fallback), v.transform(Number), v.integer(), v.minValue(minimum), v.maxValue(maximum));

const fileStore = v.object({
  EVIDENCE_STORE: v.literal("fs"),
  EVIDENCE_FOLDER: v.optional(v.string(), ".town/evidence"),
});

const s3Store = v.object({
  EVIDENCE_STORE: v.literal("s3"),
  EVIDENCE_S3_ENDPOINT: v.pipe(v.string(), v.url()),
  EVIDENCE_S3_REGION: v.string(),
  EVIDENCE_S3_BUCKET: v.string(),
  EVIDENCE_S3_ACCESS_KEY_ID: v.string(),
  EVIDENCE_S3_SECRET_ACCESS_KEY: v.string(),
});

const settings = v.object({
  EVIDENCE_HOST: v.optional(v.string(), "127.0.0.1"),
  EVIDENCE_PORT: wholeNumber("8788", 1, 65535),
  EVIDENCE_RPC_URL: v.optional(v.pipe(v.string(), v.url()), "http://127.0.0.1:8545"),
  EVIDENCE_DEPLOYMENT: v.optional(v.string(), "deployments/31337.json"),
  EVIDENCE_KEY: v.pipe(v.string(), v.regex(/^[0-9a-f]{64,}$/i, "at least 32 bytes in hex")),
  EVIDENCE_RETENTION_DAYS: wholeNumber("90", 1, 3650),
  EVIDENCE_SESSION_MINUTES: wholeNumber("15", 1, 60),
  EVIDENCE_LOG_LEVEL: v.optional(v.picklist(["debug", "info", "warn", "error", "silent"]), "info"),
});

const schema = v.intersect([settings, v.variant("EVIDENCE_STORE", [fileStore, s3Store])]);

/** The service's settings, read once from the environment. */
export type Config = v.InferOutput<typeof schema>;

/** Reads and checks the settings; an unusable one stops the service with its name, never with its value. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const result = v.safeParse(schema, { ...env, EVIDENCE_STORE: env.EVIDENCE_STORE ?? "fs" });
  if (result.success) return result.output;
  const names = result.issues.map((issue) => v.getDotPath(issue) ?? "EVIDENCE_STORE");
  throw new Error(`Missing or unusable settings: ${[...new Set(names)].join(", ")}`);
}
