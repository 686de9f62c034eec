import { getAddress, numberToHex, type Address } from "viem";
import { expect, it } from "vitest";
import { figuresOf, isEqual, type Figure, type Remembering, type Sources } from "./figures.ts";
import { reportOn } from "./report.ts";
import { noHomes } from "./statement.ts";

const resident: Address = getAddress(numberToHex(3, { size: 20 }));

/** A small town that says the same from wherever one looks. */
function statement(): Remembering {
  const homes = { ...noHomes(), treasury: 900n, residents: 100n };
  return {
    supply: 1_000n,
    homes,
    balances: new Map([[resident, 100n]]),
    lines: new Map([["1", { available: 5n, setApart: 4n, paid: 3n, funded: 12n, returned: 0n }]]),
    receipts: new Map([["payer:reference", { amount: 50n, refunded: 20n }]]),
    caps: new Map([["resident:35", 70n]]),
    redemptions: new Map([["1", { amount: 40n, state: "Frozen" }]]),
    meter: new Map([["2900", 60n]]),
    shared: 10n,
    declined: 5n,
    history: new Map([[7, homes]]),
  };
}

function agreeing(): Sources {
  return { logs: statement(), subgraph: statement(), chain: statement() };
}

function differing(sources: Sources): string[] {
  return figuresOf(sources)
    .filter((figure) => !isEqual(figure))
    .map(({ name }) => name);
}

it("finds nothing when the sources agree", () => {
  const figures = figuresOf(agreeing());
  expect(figures.every(isEqual)).toBe(true);
  expect(reportOn(figures, 7, false)).toMatchObject({ exitCode: 0, text: expect.stringContaining("all equal.") });
});

const line = (
  change: Partial<{ available: bigint; setApart: bigint; paid: bigint; funded: bigint; returned: bigint }>,
) => {
  return new Map([["1", { available: 5n, setApart: 4n, paid: 3n, funded: 12n, returned: 0n, ...change }]]);
};

it.each<[string, Partial<Remembering>, string]>([
  ["the supply", { supply: 1_001n }, "supply"],
  ["a home", { homes: { ...noHomes(), treasury: 899n, residents: 101n } }, "treasury"],
  ["what a line has available", { lines: line({ available: 6n }) }, "line 1, available"],
  ["what a line set apart", { lines: line({ setApart: 5n }) }, "line 1, set apart"],
  ["what a line paid", { lines: line({ paid: 4n }) }, "line 1, paid"],
  ["a balance", { balances: new Map([[resident, 99n]]) }, `balance of ${resident}`],
  ["an account that is left out", { balances: new Map() }, `balance of ${resident}`],
  ["an account that is invented", { balances: new Map([[resident, 100n], [getAddress(numberToHex(4, { size: 20 })), 1n]]) }, "accounts with coins"], // prettier-ignore
  ["a payment", { receipts: new Map([["payer:reference", { amount: 51n, refunded: 20n }]]) }, "cents paid"],
  ["a refund", { receipts: new Map([["payer:reference", { amount: 50n, refunded: 21n }]]) }, "cents given back"],
  ["what is used under the caps", { caps: new Map([["resident:35", 71n]]) }, "room of resident:35"],
  ["room that is left out", { caps: new Map() }, "room used under the caps"],
  ["the amount of a redemption", { redemptions: new Map([["1", { amount: 41n, state: "Frozen" }]]) }, "redemptions, frozen"], // prettier-ignore
  ["where a redemption is", { redemptions: new Map([["1", { amount: 40n, state: "Paid" }]]) }, "redemption 1, where it is"], // prettier-ignore
  ["what the meter counted", { meter: new Map([["2901", 60n]]) }, "payments counted in week 2900"],
  ["a payment that is left out", { receipts: new Map() }, "payments"],
])("fails when the subgraph or the chain differs in %s", (_case, wrong, name) => {
  const bySubgraph = { ...agreeing(), subgraph: { ...statement(), ...wrong } };
  const byChain = { ...agreeing(), chain: { ...statement(), ...wrong } };
  for (const sources of [bySubgraph, byChain]) {
    expect(differing(sources)).toContain(name);
    expect(reportOn(figuresOf(sources), 7, false).exitCode).toBe(1);
  }
});

it.each<[string, Partial<Remembering>, string]>([
  ["what groups shared", { shared: 11n }, "rewards shared in groups"],
  ["what was not taken", { declined: 6n }, "rewards not taken"],
])("fails when the subgraph differs in %s, of which the contracts keep no record", (_case, wrong, name) => {
  expect(differing({ ...agreeing(), subgraph: { ...statement(), ...wrong } })).toEqual([name]);
});

it.each<[string, Map<number, ReturnType<typeof noHomes>>]>([
  ["is wrong", new Map([[7, { ...noHomes(), treasury: 1_000n }]])],
  ["is missing", new Map()],
])("fails when the subgraph's ledger of an earlier block %s", (_case, history) => {
  const sources = { ...agreeing(), subgraph: { ...statement(), history } };
  expect(differing(sources)).toContain("treasury at the end of block 7");
});

it("accepts a ledger row of a block in which the coins came to lie as before", () => {
  const sources = agreeing();
  sources.subgraph.history.set(9, { ...statement().homes });
  expect(differing(sources)).toEqual([]);
});

it("fails when what a line got is wrong, which the chain does not keep", () => {
  const sources = { ...agreeing(), subgraph: { ...statement(), lines: line({ funded: 13n }) } };
  expect(differing(sources)).toEqual(["line 1, funded"]);
  const funded = figuresOf(sources).find(({ name }) => name === "line 1, funded");
  expect(funded).toMatchObject({ logs: 12n, subgraph: 13n });
  expect(funded?.chain).toBeUndefined();
});

const FIGURES: Figure[] = [
  { name: "supply", logs: 1_000n, subgraph: 1_000n, chain: 1_000n, isDetail: false },
  { name: "line 1, funded", logs: 12n, subgraph: 12n, isDetail: false },
  { name: "balance of A", logs: 5n, subgraph: 5n, chain: 5n, isDetail: true },
  { name: "balance of B", logs: 5n, subgraph: 4n, chain: 5n, isDetail: true },
];

it("prints every headline, and below them the details that differ", () => {
  expect(reportOn(FIGURES, 812, false).text).toBe(
    [
      "The town at block 812, amounts in cents",
      "",
      "figure          logs  subgraph  chain  equal?",
      "─────────────────────────────────────────────",
      "supply          1000      1000   1000     yes",
      "line 1, funded    12        12      –     yes",
      "─────────────────────────────────────────────",
      "NOT EQUAL: balance of B: logs 5, subgraph 4, chain 5",
      "4 figures compared, of which 2 balances, payments and blocks: 1 DIFFER.",
    ].join("\n"),
  );
});

it("gives the same figures as JSON, with amounts as text", () => {
  const { text, exitCode } = reportOn(FIGURES, 812, true);
  expect(exitCode).toBe(1);
  expect(JSON.parse(text)).toMatchObject({ block: 812, figures: [{ name: "supply", logs: "1000", chain: "1000" }, {}, {}, {}] }); // prettier-ignore
});
