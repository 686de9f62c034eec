import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FILE = fileURLToPath(new URL("../../.env", import.meta.url));

/** Adds what `.env` in the project's folder says to the environment; what is set already stays. */
export function readEnvFile(): void {
  if (existsSync(FILE)) process.loadEnvFile(FILE);
}
