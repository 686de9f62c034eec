import { fileURLToPath } from "node:url";
import { portOffset } from "./ports.ts";

const ROOT = fileURLToPath(new URL("../../.town/", import.meta.url));

/** The environment, or a part of it. */
export type Environment = Record<string, string | undefined>;

/**
 * Where the local town keeps what it writes: `.town/`, and `.town/<offset>/` for a town that runs beside another. Not
 * under version control; safe to remove while no town runs.
 */
export function townFolder(env: Environment = process.env): string {
  const offset = portOffset(env);
  return offset === 0 ? ROOT : `${ROOT}${offset}/`;
}

/** The ready-made staff and merchant accounts, as the dApp reads them. */
export function accountsFile(env?: Environment): string {
  return `${townFolder(env)}accounts.json`;
}

/** The city's key under which the registrar's desk makes commitments, as the dApp of the local town reads it. */
export function deskKeyFile(env?: Environment): string {
  return `${townFolder(env)}desk-key.json`;
}

/** What one part of the town prints. */
export function logFile(part: string, env?: Environment): string {
  return `${townFolder(env)}logs/${part}.log`;
}
