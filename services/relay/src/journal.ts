import { createHmac, randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Address, Hex } from "viem";
import type { Act, ActStatus } from "@wesh/protocol/acts.ts";
import type { Refusal } from "@wesh/protocol/refusal.ts";

/** A signed transaction of the relay, written down before the chain hears of it. */
export interface Signed {
  digest: Hex;
  kind: Act["kind"];
  /** Pseudonym of the account whose act it is. */
  subject: string;
  sender: Address;
  nonce: number;
  hash: Hex;
  raw: Hex;
}

/** An act that is on its way, with every transaction that was signed for it under its nonce. */
export interface OpenAct {
  digest: Hex;
  kind: Act["kind"];
  sender: Address;
  nonce: number;
  since: number;
  transactions: { hash: Hex; raw: Hex }[];
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS acts (
    digest TEXT PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, sender TEXT NOT NULL, nonce INTEGER NOT NULL,
    status TEXT NOT NULL, block INTEGER, hash TEXT NOT NULL, refusal TEXT, since INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS acts_by_subject ON acts (subject, since);
  CREATE INDEX IF NOT EXISTS acts_by_status ON acts (status);
  CREATE TABLE IF NOT EXISTS transactions (
    hash TEXT PRIMARY KEY, sender TEXT NOT NULL, nonce INTEGER NOT NULL, digest TEXT NOT NULL, raw TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS transactions_by_nonce ON transactions (sender, nonce);
  CREATE TABLE IF NOT EXISTS secrets (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT;
`;
const OPEN = "status IN ('queued', 'sent')";
type Row = Record<string, string | number | null>;

/** The relay's memory: which act went out in which transaction. Survives a crash at any moment. */
export type Journal = ReturnType<typeof openJournal>;

/** Opens the journal in a folder, or makes it. */
export function openJournal(folder: string) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const db = new DatabaseSync(join(folder, "journal.sqlite"));
  // FULL: when a write returns, it is on the disk. The nonce of a sent transaction must never be forgotten.
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; ${SCHEMA}`);
  const pseudonymKey = secretOf(db);
  const now = () => Math.floor(Date.now() / 1000);
  const insertAct = db.prepare(
    "INSERT OR REPLACE INTO acts VALUES (:digest, :kind, :subject, :sender, :nonce, 'queued', NULL, :hash, NULL, :since)",
  );
  const insertTransaction = db.prepare(
    "INSERT OR IGNORE INTO transactions VALUES (:hash, :sender, :nonce, :digest, :raw)",
  );
  const statusRow = db.prepare("SELECT * FROM acts WHERE digest = ?");

  return {
    /** A name for an account that only this relay can connect with it. */
    pseudonym: (account: Address) =>
      createHmac("sha256", pseudonymKey).update(account.toLowerCase()).digest("hex").slice(0, 16),

    /** Writes act and transaction down together; an act that was reverted before starts anew. */
    write({ raw, ...act }: Signed): void {
      inTransaction(db, () => {
        insertAct.run({ ...act, since: now() });
        insertTransaction.run({ hash: act.hash, sender: act.sender, nonce: act.nonce, digest: act.digest, raw });
      });
    },

    /** Writes a second transaction under the same nonce down, with higher fees. */
    writeReplacement({ digest, sender, nonce }: OpenAct, hash: Hex, raw: Hex): void {
      inTransaction(db, () => {
        insertTransaction.run({ hash, sender, nonce, digest, raw });
        db.prepare("UPDATE acts SET hash = ?, since = ? WHERE digest = ?").run(hash, now(), digest);
      });
    },

    /** The chain has been told. */
    markSent(digest: Hex): void {
      db.prepare("UPDATE acts SET status = 'sent' WHERE digest = ? AND status = 'queued'").run(digest);
    },

    /** The chain has decided. */
    settle(digest: Hex, hash: Hex, block: number, refusal?: Refusal): void {
      const outcome = [refusal ? "reverted" : "included", hash, block, refusal ? JSON.stringify(refusal) : null];
      db.prepare("UPDATE acts SET status = ?, hash = ?, block = ?, refusal = ? WHERE digest = ?").run(
        ...outcome,
        digest,
      );
    },

    /** How far an act is; undefined when the relay never took it. */
    statusOf(digest: Hex): ActStatus | undefined {
      const row = statusRow.get(digest) as Row | undefined;
      return row && toStatus(row);
    },

    /** Pseudonym of the account whose act this is. */
    subjectOf(digest: Hex): string {
      return String((statusRow.get(digest) as Row).subject);
    },

    /** Every act on its way, by sender and nonce. */
    open(): OpenAct[] {
      const acts = db.prepare(`SELECT * FROM acts WHERE ${OPEN} ORDER BY sender, nonce`).all() as Row[];
      const signed = db.prepare(
        "SELECT hash, raw FROM transactions WHERE sender = ? AND nonce = ? ORDER BY rowid DESC",
      );
      return acts.map((act) => toOpenAct(act, signed.all(act.sender!, act.nonce!) as Row[]));
    },

    /** How many acts of a sender are on their way. */
    openOf(sender: Address): number {
      return numberOf(db.prepare(`SELECT count(*) AS n FROM acts WHERE sender = ? AND ${OPEN}`).get(sender));
    },

    /** Whether an act of this kind of the subject is on its way. */
    hasOpen(kind: Act["kind"], subject: string): boolean {
      const row = db.prepare(`SELECT count(*) AS n FROM acts WHERE kind = ? AND subject = ? AND ${OPEN}`);
      return numberOf(row.get(kind, subject)) > 0;
    },

    /** How many acts the relay carried for the subject in the last 24 hours. */
    carriedToday(subject: string): number {
      const row = db.prepare("SELECT count(*) AS n FROM acts WHERE subject = ? AND since > ?");
      return numberOf(row.get(subject, now() - 86_400));
    },

    /** The nonce after the last one this relay signed for the sender; 0 when it signed none. */
    nextNonce(sender: Address): number {
      return numberOf(
        db.prepare("SELECT coalesce(max(nonce) + 1, 0) AS n FROM transactions WHERE sender = ?").get(sender),
      );
    },

    close: () => db.close(),
  };
}

function inTransaction(db: DatabaseSync, work: () => void): void {
  db.exec("BEGIN IMMEDIATE");
  try {
    work();
    db.exec("COMMIT");
  } catch (problem) {
    db.exec("ROLLBACK");
    throw problem;
  }
}

function secretOf(db: DatabaseSync): Uint8Array {
  db.prepare("INSERT OR IGNORE INTO secrets VALUES ('pseudonym', ?)").run(randomBytes(32));
  return (db.prepare("SELECT value FROM secrets WHERE name = 'pseudonym'").get() as { value: Uint8Array }).value;
}

function numberOf(row: unknown): number {
  return (row as { n: number }).n;
}

function toStatus(row: Row): ActStatus {
  return {
    digest: row.digest as Hex,
    status: row.status as ActStatus["status"],
    transaction: row.hash as Hex,
    block: row.block as number | null,
    ...(row.refusal === null ? {} : { refusal: JSON.parse(String(row.refusal)) as { name: string; args: unknown[] } }),
  };
}

function toOpenAct({ digest, kind, sender, nonce, since }: Row, transactions: Row[]): OpenAct {
  return { digest, kind, sender, nonce, since, transactions } as unknown as OpenAct;
}
