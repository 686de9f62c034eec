import { openingMoves, scopes } from "../../protocol/generated/moves.ts";
import { event } from "./events.ts";
import type { Fields } from "./expectation.ts";
import { story } from "./story.ts";
import { account, ACTORS } from "./town.ts";

const { officer } = ACTORS;

const empty: Fields = { previous: null, current: null, keeper: null, scope: null, until: null };
const opening: Fields = {
  moves: 0n,
  hourlyMaximum: 0n,
  earningPausedUntil: 0n,
  spendingPausedUntil: 0n,
  redeemingPausedUntil: 0n,
};
const until = 1_716_000_000;

export const rules = [
  story("the council changes who may pay whom and what an hour may cost", ({ block, one, all }) => {
    const opened = block([event("HeerlenEuro", "MovesChanged", { previous: 0n, current: openingMoves })]);
    const changed = block(
      [event("HeerlenEuro", "MovesChanged", { previous: openingMoves, current: openingMoves | 1n })],
      [event("TaskRegistry", "HourlyMaximumChanged", { previous: 0, current: 500 })],
    );
    one("Rulebook", "town", { ...opening, moves: openingMoves }, opened);
    one("Rulebook", "town", { ...opening, moves: openingMoves | 1n, hourlyMaximum: 500n });
    all("RuleChange", [
      { ...empty, id: opened.id(0), kind: "MovesChanged", previous: 0n, current: openingMoves, ...opened.stamp(0) },
      {
        ...empty,
        id: changed.id(0),
        kind: "MovesChanged",
        previous: openingMoves,
        current: openingMoves | 1n,
        ...changed.stamp(0),
      },
      { ...empty, id: changed.id(1), kind: "HourlyMaximumChanged", previous: 0n, current: 500n, ...changed.stamp(1) },
    ]);
  }),

  story("each scope is paused and resumed apart", ({ block, one, all }) => {
    const paused = block(scopes.map((_name, scope) => event("HeerlenEuro", "ScopePaused", { scope, until })));
    const resumed = block([event("HeerlenEuro", "ScopeResumed", { scope: 1 })]);
    const pauses = { earningPausedUntil: until, spendingPausedUntil: until, redeemingPausedUntil: until };
    one("Rulebook", "town", { ...opening, ...pauses }, paused);
    one("Rulebook", "town", { ...opening, ...pauses, spendingPausedUntil: 0n });
    all("RuleChange", [
      ...scopes.map((scope, index) => ({
        ...empty,
        id: paused.id(index),
        kind: "ScopePaused",
        scope,
        until,
        ...paused.stamp(index),
      })),
      { ...empty, id: resumed.id(0), kind: "ScopeResumed", scope: "Spending", ...resumed.stamp(0) },
    ]);
  }),

  story("a registry becomes keeper of standings", ({ block, one, all }) => {
    const told = block([event("HeerlenEuro", "KeeperChanged", { keeper: officer, standings: 521n })]);
    const change = { ...empty, kind: "KeeperChanged", keeper: officer, current: 521n };
    all("RuleChange", [{ id: told.id(0), ...change, ...told.stamp(0) }]);
    one("Account", officer, account("Outsider", 0n));
  }),
];
