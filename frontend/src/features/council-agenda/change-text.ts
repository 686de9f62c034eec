import { holdOfCode } from "@wesh/protocol/hold-reasons.ts";
import type { CouncilChange } from "@wesh/protocol/council-change.ts";
import { ROLES, type RoleName } from "@wesh/protocol/roles.ts";
import { fingerprint } from "../../chain/council/names.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import type { Format } from "../../i18n/format.ts";
import { shortAddress } from "../../lib/hex.ts";

/** What is needed to tell a change in words. */
export interface Telling {
  words: Catalogue["councilEffects"];
  holds: Catalogue["app"]["holds"];
  format: Format;
  nameOf(address: string): string;
  lineOf(number: number): string | undefined;
  safe: string;
}

type Change<Kind extends CouncilChange["kind"]> = Extract<CouncilChange, { kind: Kind }>;
type Tellers = { [Kind in CouncilChange["kind"]]: (change: Change<Kind>, telling: Telling) => string };

const ROLE_NAMES = Object.entries(ROLES) as [RoleName, bigint][];

const TELLERS: Tellers = {
  "fund-budget": ({ amount, budgetId }, telling) => telling.words.fund(cents(telling, amount), line(telling, budgetId)),
  "return-budget": ({ amount, budgetId, treasury }, telling) =>
    telling.words.returned(cents(telling, amount), line(telling, budgetId), whom(telling, treasury)),
  "open-budget": ({ name, managerRole, ceiling }, telling) => {
    const opened = telling.words.open(name, roleText(telling, managerRole));
    return ceiling === 0n ? opened : `${opened} ${telling.words.openCeiling(cents(telling, ceiling))}`;
  },
  ceiling: ({ budgetId, ceiling }, telling) =>
    ceiling === 0n
      ? telling.words.noCeiling(line(telling, budgetId))
      : telling.words.ceiling(line(telling, budgetId), cents(telling, ceiling)),
  "wind-down": ({ lastDay }, { words, format }) => words.windDown(format.date(lastDay)),
  "review-rules": ({ rules }, { words, format }) =>
    words.reviewRules(
      format.amount(rules.twoInspectorsFrom),
      String(rules.recheckPercent),
      format.amount(rules.smallReward),
      String(rules.appealDays),
    ),
  year: ({ year, hourlyMaximum }, telling) => telling.words.year(String(year), cents(telling, hourlyMaximum)),
  "remove-year": ({ year }, { words }) => words.removeYear(String(year)),
  limits: ({ year, tier, monthly, yearly }, telling) =>
    telling.words.limits(String(tier), String(year), cents(telling, monthly), cents(telling, yearly)),
  issue: ({ amount, to }, telling) => telling.words.issue(cents(telling, amount), whom(telling, to)),
  allowance: ({ spender, amount }, telling) => telling.words.allowance(telling.nameOf(spender), cents(telling, amount)),
  standing: ({ account, standing }, { words, nameOf }) => words.standing(nameOf(account), words.standings[standing]),
  keeper: ({ keeper, standings }, { words, nameOf }) =>
    standings.length === 0
      ? words.noKeeper(nameOf(keeper))
      : words.keeper(nameOf(keeper), standings.map((standing) => words.standings[standing]).join(", ")),
  moves: ({ moves }, { words }) => words.moves(shortAddress(`0x${moves.toString(16).padStart(64, "0")}`)),
  hold: ({ account, reason, until }, { words, holds, format, nameOf }) => {
    const why = holdOfCode(reason);
    return words.hold(nameOf(account), format.moment(until), why === undefined ? words.otherReason : holds[why]);
  },
  release: ({ account }, { words, nameOf }) => words.release(nameOf(account)),
  pause: ({ scope, until }, { words, format }) => words.pause(words.scopes[scope], format.moment(until)),
  guarantee: ({ until }, { words, format }) => words.guarantee(format.date(until)),
  "legal-basis": ({ title, documents }, { words }) => words.legalBasis(title, shortAddress(documents)),
  fence: ({ source }, { words }) => words.fence(source),
  "grant-role": ({ account, role, delay }, telling) => {
    const granted = telling.words.grant(telling.nameOf(account), roleText(telling, role));
    return delay === 0 ? granted : `${granted} ${telling.words.delay(telling.format.duration(delay))}`;
  },
  "revoke-role": ({ account, role }, telling) => telling.words.revoke(telling.nameOf(account), roleText(telling, role)),
  unknown: ({ to, data }, { words, nameOf }) =>
    words.unknown(nameOf(to), shortAddress(to), shortAddress(fingerprint(data))),
};

/** What a change does, in one sentence. What cannot be read is said to be unknown, with enough to compare it. */
export function changeText<Kind extends CouncilChange["kind"]>(change: Change<Kind>, telling: Telling): string {
  return (TELLERS[change.kind] as Tellers[Kind])(change, telling);
}

function cents({ format }: Telling, amount: bigint): string {
  return format.amount(amount);
}

function line({ words, lineOf }: Telling, id: bigint): string {
  return lineOf(Number(id)) ?? words.line(String(id));
}

function whom({ words, nameOf, safe }: Telling, address: string): string {
  return address.toLowerCase() === safe.toLowerCase() ? words.treasury : nameOf(address);
}

function roleText({ words }: Telling, role: bigint): string {
  const name = ROLE_NAMES.find(([, number]) => number === role)?.[0];
  return name === undefined ? words.role(String(role)) : words.roles[name];
}
