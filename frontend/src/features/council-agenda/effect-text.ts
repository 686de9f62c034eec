import type { CouncilEffect } from "@wesh/protocol/council-effect.ts";
import { ROLES, type RoleName } from "@wesh/protocol/roles.ts";
import { fingerprint } from "../../chain/council/names.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import type { Format } from "../../i18n/format.ts";
import { shortAddress } from "../../lib/hex.ts";

/** What is needed to tell an effect in words. */
export interface Telling {
  words: Catalogue["councilMoney"]["effects"];
  format: Format;
  nameOf(address: string): string;
  lineOf(number: number): string | undefined;
  safe: string;
}

const ROLE_NAMES = Object.entries(ROLES) as [RoleName, bigint][];

/** What an effect does, in one sentence. What cannot be read is said to be unknown, with enough to compare it. */
export function effectText(effect: CouncilEffect, { words, format, nameOf, lineOf, safe }: Telling): string {
  const line = (id: bigint) => lineOf(Number(id)) ?? words.line(String(id));
  const whom = (address: string) => (address.toLowerCase() === safe.toLowerCase() ? words.treasury : nameOf(address));
  switch (effect.kind) {
    case "fund-budget":
      return words.fund(format.amount(effect.amount), line(effect.budgetId));
    case "return-budget":
      return words.returned(format.amount(effect.amount), line(effect.budgetId), whom(effect.treasury));
    case "open-budget":
      return words.open(effect.name, roleText(words, effect.managerRole));
    case "issue":
      return words.issue(format.amount(effect.amount), whom(effect.to));
    case "hourly-maximum":
      return words.hourlyMaximum(format.amount(effect.amount));
    case "grant-role":
      return grantText(effect, { words, format, nameOf });
    case "revoke-role":
      return words.revoke(nameOf(effect.account), roleText(words, effect.role));
    case "allowance":
      return words.allowance(nameOf(effect.spender), format.amount(effect.amount));
    case "unknown":
      return words.unknown(nameOf(effect.to), shortAddress(effect.to), shortAddress(fingerprint(effect.data)));
  }
}

function grantText(
  { account, role, delay }: Extract<CouncilEffect, { kind: "grant-role" }>,
  { words, format, nameOf }: Pick<Telling, "words" | "format" | "nameOf">,
): string {
  const granted = words.grant(nameOf(account), roleText(words, role));
  return delay === 0 ? granted : `${granted} ${words.delay(format.duration(delay))}`;
}

function roleText(words: Telling["words"], role: bigint): string {
  const name = ROLE_NAMES.find(([, number]) => number === role)?.[0];
  return name === undefined ? words.role(String(role)) : words.roles[name];
}
