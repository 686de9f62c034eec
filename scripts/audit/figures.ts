import { redemptionStates, type RedemptionState } from "../../protocol/generated/states.ts";
import { HOMES, noHomes, sum, type Homes, type Line, type Receipt, type Statement } from "./statement.ts";

/** One figure as three sources tell it. A source that cannot know it leaves it out. */
export interface Figure {
  name: string;
  logs: bigint;
  subgraph?: bigint;
  chain?: bigint;
  /** One of many of its kind, shown only when the sources differ. */
  isDetail: boolean;
}

/** A statement of a source that also remembers where the coins lay before. */
export type Remembering = Statement & { history: Map<number, Homes> };

/** The three sources at one block. */
export interface Sources {
  /** The books, written from the raw logs. */
  logs: Remembering;
  subgraph: Remembering;
  chain: Statement;
}

/** Whether everybody who knows the figure says the same. */
export function isEqual({ logs, subgraph = logs, chain = logs }: Figure): boolean {
  return subgraph === logs && chain === logs;
}

/** Every figure of the town's money, from its three sources. */
export function figuresOf(sources: Sources): Figure[] {
  const all = (name: string, of: (source: Statement) => bigint) => figure(sources, name, of);
  const receipts = (source: Statement) => [...source.receipts.values()];
  return [
    all("supply", ({ supply }) => supply),
    ...HOMES.map((home) => all(home, ({ homes }) => homes[home])),
    all("sum of the homes", ({ homes }) => sum(Object.values(homes))),
    ...keysOf(sources, "lines").flatMap((id) => lineFigures(sources, id)),
    all("accounts with coins", ({ balances }) => count([...balances.values()])),
    all("payments", (source) => BigInt(source.receipts.size)),
    all("cents paid", (source) => sum(receipts(source).map(({ amount }) => amount))),
    all("cents given back", (source) => sum(receipts(source).map(({ refunded }) => refunded))),
    all("room used under the caps", ({ caps }) => sum(caps.values())),
    ...redemptionStates
      .filter((state) => state !== "None")
      .map((state) => all(`redemptions, ${state.toLowerCase()}`, ({ redemptions }) => centsIn(redemptions, state))),
    all("payments counted by the meter", ({ meter }) => sum(meter.values())),
    known(sources, "rewards shared in groups", ({ shared }) => shared),
    known(sources, "rewards not taken", ({ declined }) => declined),
    ...keysOf(sources, "balances").map((account) =>
      detail(sources, `balance of ${account}`, ({ balances }) => balances.get(account) ?? 0n),
    ),
    ...keysOf(sources, "caps").map((key) => detail(sources, `room of ${key}`, ({ caps }) => caps.get(key) ?? 0n)),
    ...keysOf(sources, "redemptions").flatMap((id) => redemptionFigures(sources, id)),
    ...keysOf(sources, "meter").map((week) =>
      detail(sources, `payments counted in week ${week}`, ({ meter }) => meter.get(week) ?? 0n),
    ),
    ...keysOf(sources, "receipts").flatMap((key) => receiptFigures(sources, key)),
    ...historyFigures(sources),
  ];
}

const LINE_FIGURES = {
  available: "available",
  setApart: "set apart",
  paid: "paid",
  funded: "funded",
  returned: "returned",
} as const satisfies Record<keyof Line, string>;

/** The contracts keep no record of what once came into a line and went out of it. */
const NOT_ON_CHAIN: readonly string[] = ["funded", "returned"] satisfies (keyof Line)[];

function lineFigures(sources: Sources, id: string): Figure[] {
  return Object.entries(LINE_FIGURES).map(([field, words]) => {
    const of = ({ lines }: Statement) => lines.get(id)?.[field as keyof Line] ?? 0n;
    const { chain, ...rest } = figure(sources, `line ${id}, ${words}`, of);
    return NOT_ON_CHAIN.includes(field) ? rest : { ...rest, chain };
  });
}

function receiptFigures(sources: Sources, key: string): Figure[] {
  const of = (field: keyof Receipt) => (source: Statement) => source.receipts.get(key)?.[field] ?? 0n;
  return [
    detail(sources, `payment ${key}, amount`, of("amount")),
    detail(sources, `payment ${key}, given back`, of("refunded")),
  ];
}

function redemptionFigures(sources: Sources, id: string): Figure[] {
  return [
    detail(sources, `redemption ${id}, amount`, ({ redemptions }) => redemptions.get(id)?.amount ?? 0n),
    detail(sources, `redemption ${id}, where it is`, ({ redemptions }) =>
      BigInt(redemptionStates.indexOf(redemptions.get(id)?.state ?? "None")),
    ),
  ];
}

function centsIn(redemptions: Statement["redemptions"], state: RedemptionState): bigint {
  return sum([...redemptions.values()].filter((redemption) => redemption.state === state).map(({ amount }) => amount));
}

/** The subgraph's row of every block in which money moved. A row that is missing says zero everywhere. */
function historyFigures({ logs, subgraph }: Sources): Figure[] {
  const blocks = [...new Set([...logs.history.keys(), ...subgraph.history.keys()])].sort((a, b) => a - b);
  let before = noHomes();
  return blocks.flatMap((block) => {
    const homes = logs.history.get(block) ?? before;
    before = homes;
    const row = subgraph.history.get(block) ?? noHomes();
    const name = (home: string) => `${home} at the end of block ${block}`;
    return HOMES.map((home) => ({ name: name(home), logs: homes[home], subgraph: row[home], isDetail: true }));
  });
}

/** What any of the sources has, so that nothing can be left out by saying nothing. */
function keysOf<Kind extends "lines" | "balances" | "receipts" | "caps" | "redemptions" | "meter">(
  { logs, subgraph, chain }: Sources,
  kind: Kind,
): Parameters<Statement[Kind]["get"]>[0][] {
  const keys = [logs, subgraph, chain].flatMap((source) => [...source[kind].keys()]);
  return [...new Set(keys)].sort() as Parameters<Statement[Kind]["get"]>[0][];
}

function figure({ logs, subgraph, chain }: Sources, name: string, of: (source: Statement) => bigint): Figure {
  return { name, logs: of(logs), subgraph: of(subgraph), chain: of(chain), isDetail: false };
}

/** A figure that the contracts keep no record of. */
function known({ logs, subgraph }: Sources, name: string, of: (source: Statement) => bigint | undefined): Figure {
  return { name, logs: of(logs) ?? 0n, subgraph: of(subgraph) ?? 0n, isDetail: false };
}

function detail(sources: Sources, name: string, of: (source: Statement) => bigint): Figure {
  return { ...figure(sources, name, of), isDetail: true };
}

function count(amounts: bigint[]): bigint {
  return BigInt(amounts.filter((amount) => amount !== 0n).length);
}
