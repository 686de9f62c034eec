import { numberToHex } from "viem";
import { afterEach, expect, it, vi } from "vitest";
import { askHead, askSubgraph, subgraphAt, type Ask } from "./ask-subgraph.ts";
import { HOMES, roomKey } from "./statement.ts";

afterEach(() => vi.unstubAllGlobals());

const homes = Object.fromEntries(HOMES.map((home) => [home, "0"]));
const address = (number: number) => numberToHex(number, { size: 20 });

/** A subgraph with as many accounts as asked, of one cent each, in pages as graph-node gives them. */
function subgraphWith(
  accounts: number,
  change: (answer: Record<string, unknown>) => unknown = (answer) => answer,
): Ask {
  return async (query) => {
    const after = Number(/id_gt: "(0x[0-9a-f]+)"/.exec(query)?.[1] ?? 0);
    const page = Array.from({ length: Math.min(1000, accounts - after) }, (_, index) => after + index + 1);
    return change({
      currentLedger: { supply: String(accounts), ...homes },
      accounts: page.map((number) => ({ id: address(number), balance: "1" })),
      budgets: [{ id: "1", available: "5", setApart: "4", paid: "3", funded: "12", returned: "0" }],
      payments: [{ id: "0xab", amount: "50", refunded: "20", reference: "0xcd", payer: { id: address(1) } }],
      ledgers: [{ id: "7", ...homes, treasury: "9" }],
      allowances: [
        { id: "a", resident: { id: address(1) }, year: 2026, months: ["0", ...Array(9).fill("0"), "70", "0"] },
      ],
      redemptions: [{ id: "1", amount: "40", state: "Frozen" }],
      meterWeeks: [{ id: "2900", counted: "60" }],
      claims: [{ id: "c", returned: "5" }],
      shares: [
        { id: "s", amount: "10", state: "Paid" },
        { id: "t", amount: "11", state: "Joined" },
      ],
    });
  };
}

it("reads every page, each at the same block", async () => {
  const queries: string[] = [];
  const ask = subgraphWith(2_500);
  const { balances, supply } = await askSubgraph((query) => (queries.push(query), ask(query)), 812);
  expect(balances.size).toBe(2_500);
  expect(supply).toBe(2_500n);
  expect(queries.every((query) => query.includes("block: { number: 812 }"))).toBe(true);
  expect(queries.filter((query) => query.includes("accounts(")).length).toBe(3);
});

it("reads lines, payments and the ledger of each block", async () => {
  const { lines, receipts, history } = await askSubgraph(subgraphWith(1), 812);
  expect(lines.get("1")).toEqual({ available: 5n, setApart: 4n, paid: 3n, funded: 12n, returned: 0n });
  expect([...receipts.values()]).toMatchObject([{ amount: 50n, refunded: 20n }]);
  expect(history.get(7)?.treasury).toBe(9n);
});

it("reads what people earned, shared and declined, and what shops handed in", async () => {
  const said = await askSubgraph(subgraphWith(1), 812);
  expect([...said.caps]).toEqual([[roomKey(address(1), 35), 70n]]);
  expect(said.redemptions.get("1")).toEqual({ amount: 40n, state: "Frozen" });
  expect([...said.meter]).toEqual([["2900", 60n]]);
  expect(said).toMatchObject({ shared: 10n, declined: 5n });
});

it.each<[string, (answer: Record<string, unknown>) => unknown]>([
  ["a fraction of a cent", (answer) => ({ ...answer, budgets: [{ id: "1", available: "0.5" }] })],
  ["no ledger", (answer) => ({ ...answer, currentLedger: null })],
  ["no list at all", ({ accounts: _left, ...answer }) => answer],
])("refuses an answer with %s", async (_case, change) => {
  await expect(askSubgraph(subgraphWith(1, change), 812)).rejects.toThrow();
});

it("says what the subgraph says when it has no answer", async () => {
  const errors = [{ message: "has only indexed up to block number 17" }];
  vi.stubGlobal("fetch", () => Promise.resolve(Response.json({ errors })));
  await expect(subgraphAt("http://indexer.test")("{ x }")).rejects.toThrow("only indexed up to block number 17");
});

it("does not audit a subgraph that has failed", async () => {
  const meta = (hasIndexingErrors: boolean) => async () => ({ _meta: { block: { number: 9 }, hasIndexingErrors } });
  expect(await askHead(meta(false))).toBe(9);
  await expect(askHead(meta(true))).rejects.toThrow("has failed");
});
