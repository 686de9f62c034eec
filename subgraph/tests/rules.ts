import { openingMoves, scopes } from "../../protocol/generated/moves.ts";
import { event } from "./events.ts";
import type { Fields } from "./expectation.ts";
import { story } from "./story.ts";
import { account, ACTORS } from "./town.ts";
import { budget, NO_CHANGE, openTown } from "./work.ts";

const { officer } = ACTORS;

const opening: Fields = {
  moves: 0n,
  earningPausedUntil: 0n,
  spendingPausedUntil: 0n,
  redeemingPausedUntil: 0n,
  twoInspectorsFrom: 0n,
  recheckPercent: 0,
  smallReward: 0n,
  appealDays: 14,
  lastDay: 0n,
  guaranteedUntil: 0n,
};
const until = 1_716_000_000;

export const rules = [
  story("the council changes who may pay whom", ({ block, one, all }) => {
    const opened = block([event("HeerlenEuro", "MovesChanged", { previous: 0n, current: openingMoves })]);
    const later = openingMoves | 1n;
    const changed = block([event("HeerlenEuro", "MovesChanged", { previous: openingMoves, current: later })]);
    one("Rulebook", "town", { ...opening, moves: openingMoves }, opened);
    one("Rulebook", "town", { ...opening, moves: later });
    const change = { ...NO_CHANGE, kind: "MovesChanged" };
    all("RuleChange", [
      { ...change, id: opened.id(0), previous: 0n, current: openingMoves, ...opened.stamp(0) },
      { ...change, id: changed.id(0), previous: openingMoves, current: later, ...changed.stamp(0) },
    ]);
  }),

  story("the council changes how work is looked at, and winds the town down", ({ block, one, all }) => {
    const previous = { twoInspectorsFrom: 0, recheckPercent: 0, smallReward: 0, appealDays: 14 };
    const current = { twoInspectorsFrom: 2_500, recheckPercent: 5, smallReward: 1_000, appealDays: 21 };
    const changed = block([event("TaskRegistry", "ReviewRulesChanged", { previous, current })]);
    const ending = block([event("TaskRegistry", "WindDownAnnounced", { lastDay: until })]);
    one("Rulebook", "town", { ...opening, ...current }, changed);
    one("Rulebook", "town", { ...opening, ...current, lastDay: until });
    all("RuleChange", [
      { ...NO_CHANGE, id: changed.id(0), kind: "ReviewRulesChanged", ...current, ...changed.stamp(0) },
      { ...NO_CHANGE, id: ending.id(0), kind: "WindDownAnnounced", until, ...ending.stamp(0) },
    ]);
  }),

  story("the city guarantees redemption until a later date", ({ block, one, all }) => {
    const dates = { previous: 0, current: until };
    const told = block([event("RedemptionDesk", "GuaranteeExtended", dates)]);
    one("Rulebook", "town", { ...opening, guaranteedUntil: until });
    all("RuleChange", [{ ...NO_CHANGE, id: told.id(0), kind: "GuaranteeExtended", ...dates, ...told.stamp(0) }]);
  }),

  story("the most one task of a line may cost is raised", (teller) => {
    const { block, one, all } = teller;
    const { opened } = openTown(teller);
    const told = block([event("TaskRegistry", "CeilingChanged", { budgetId: 1n, previous: 0, current: 2_000 })]);
    one("Budget", "1", budget(opened, { available: 5_000n, setApart: 0n, paid: 0n, taskCount: 0, ceiling: 2_000n }));
    const change = { ...NO_CHANGE, kind: "CeilingChanged", budget: "1", previous: 0n, current: 2_000n };
    all("RuleChange", [{ ...change, id: told.id(0), ...told.stamp(0) }]);
  }),

  story("each scope is paused and resumed apart", ({ block, one, all }) => {
    const paused = block(scopes.map((_name, scope) => event("HeerlenEuro", "ScopePaused", { scope, until })));
    const resumed = block([event("HeerlenEuro", "ScopeResumed", { scope: 1 })]);
    const pauses = { earningPausedUntil: until, spendingPausedUntil: until, redeemingPausedUntil: until };
    one("Rulebook", "town", { ...opening, ...pauses }, paused);
    one("Rulebook", "town", { ...opening, ...pauses, spendingPausedUntil: 0n });
    all("RuleChange", [
      ...scopes.map((scope, index) => ({
        ...NO_CHANGE,
        id: paused.id(index),
        kind: "ScopePaused",
        scope,
        until,
        ...paused.stamp(index),
      })),
      { ...NO_CHANGE, id: resumed.id(0), kind: "ScopeResumed", scope: "Spending", ...resumed.stamp(0) },
    ]);
  }),

  story("a registry becomes keeper of standings", ({ block, one, all }) => {
    const told = block([event("HeerlenEuro", "KeeperChanged", { keeper: officer, standings: 521n })]);
    const change = { ...NO_CHANGE, kind: "KeeperChanged", keeper: officer, current: 521n };
    all("RuleChange", [{ id: told.id(0), ...change, ...told.stamp(0) }]);
    one("Account", officer, account("Outsider", 0n));
  }),
];
