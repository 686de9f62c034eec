import { afterEach, expect, it, vi } from "vitest";
import * as v from "valibot";
import { askIndexer, readAsOf, untilIndexed } from "./client.ts";
import { whole } from "./scalars.ts";

const answers = (body: unknown, ok = true) =>
  vi.stubGlobal(
    "fetch",
    vi.fn(() => Promise.resolve({ ok, json: () => Promise.resolve(body) })),
  );

const block = (number: number) => ({ _meta: { block: { number, timestamp: 1_700_000_000 } } });

afterEach(() => vi.unstubAllGlobals());

it("gives the data in the form of the schema, with the block it is of", async () => {
  answers({ data: { ...block(812), ledger: { supply: "6000000" } } });
  const { data, asOf } = await askIndexer("ledger { supply }", v.object({ ledger: v.object({ supply: whole }) }));
  expect(data.ledger.supply).toBe(6_000_000n);
  expect(asOf).toEqual({ block: 812, timestamp: 1_700_000_000 });
});

it.each([
  ["an error in the answer", { errors: [{ message: "no such field" }] }, true],
  ["data that does not fit", { data: { ...block(1), ledger: { supply: 1.5 } } }, true],
  ["a server that fails", {}, false],
])("counts %s as an overview that is away", async (_case, body, ok) => {
  answers(body, ok);
  const asked = askIndexer("ledger { supply }", v.object({ ledger: v.object({ supply: whole }) }));
  await expect(asked).rejects.toMatchObject({ refusalName: "App_IndexerDown" });
});

it("says that the phone is offline when it is", async () => {
  vi.stubGlobal("navigator", { onLine: false });
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  await expect(readAsOf()).rejects.toMatchObject({ refusalName: "App_Offline" });
});

it("waits until the subgraph knows a block, and gives up in the end", async () => {
  answers({ data: block(7) });
  expect(await untilIndexed(7)).toBe(true);
  expect(await untilIndexed(8, 400)).toBe(false);
});
