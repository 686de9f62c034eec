import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import type { Hex } from "viem";
import type { TownAccount } from "../seed/people.ts";
import { accountsFile, deskKeyFile, townFolder } from "./town-folder.ts";

/** Writes the ready-made sign-in choices for the dApp. Their keys are public test keys. */
export function writeAccounts(accounts: readonly TownAccount[]): void {
  mkdirSync(townFolder(), { recursive: true });
  writeFileSync(accountsFile(), `${JSON.stringify(accounts, null, 2)}\n`);
}

/** Writes the city's enrolment key of this run, for the desk and for nobody else on this machine. */
export function writeDeskKey(key: Hex): void {
  mkdirSync(townFolder(), { recursive: true });
  rmSync(deskKeyFile(), { force: true }); // a new file gets the mode, an old one would keep its own
  writeFileSync(deskKeyFile(), `${JSON.stringify({ key })}\n`, { mode: 0o600 });
}
