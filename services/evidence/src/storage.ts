import { createStorage, type Storage } from "unstorage";
import filesDriver from "unstorage/drivers/fs-lite";
import s3Driver from "unstorage/drivers/s3";
import type { Config } from "./config.ts";

/** Opens the private store: a folder of this machine, or any S3-compatible store. */
export function openStorage(config: Config): Storage {
  if (config.EVIDENCE_STORE === "fs") return createStorage({ driver: filesDriver({ base: config.EVIDENCE_FOLDER }) });
  return createStorage({
    driver: s3Driver({
      endpoint: config.EVIDENCE_S3_ENDPOINT,
      region: config.EVIDENCE_S3_REGION,
      bucket: config.EVIDENCE_S3_BUCKET,
      accessKeyId: config.EVIDENCE_S3_ACCESS_KEY_ID,
      secretAccessKey: config.EVIDENCE_S3_SECRET_ACCESS_KEY,
    }),
  });
}
