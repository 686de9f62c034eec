import { getAddress, isHex, type Address, type Hex } from "viem";
import * as v from "valibot";
import { redemptionStates } from "../../protocol/generated/states.ts";
import { HOMES, receiptKey, roomKey, sum } from "./statement.ts";
import type { Homes, Line, Receipt, Redemption, Statement } from "./statement.ts";

const PAGE = 1000;

const cents = v.pipe(
  v.string(),
  v.regex(/^-?\d+$/),
  v.transform((text) => BigInt(text)),
);
const hex = v.custom<Hex>((value) => isHex(value), "not bytes");
const address = v.pipe(
  hex,
  v.transform((text): Address => getAddress(text)),
);

const homes = v.object(v.entriesFromList(HOMES, cents) as Record<(typeof HOMES)[number], typeof cents>);
const ledger = v.object({ supply: cents, ...homes.entries });
const ledgerRow = v.object({ id: v.string(), ...homes.entries });
const account = v.object({ id: address, balance: cents });
const budget = v.object({
  id: v.string(),
  available: cents,
  setApart: cents,
  paid: cents,
  funded: cents,
  returned: cents,
});
const payment = v.object({
  id: hex,
  amount: cents,
  refunded: cents,
  reference: hex,
  payer: v.object({ id: address }),
});

const allowance = v.object({
  id: v.string(),
  resident: v.object({ id: address }),
  year: v.number(),
  months: v.array(cents),
});
const redemption = v.object({ id: v.string(), amount: cents, state: v.picklist(redemptionStates) });
const meterWeek = v.object({ id: v.string(), counted: cents });
const claim = v.object({ id: v.string(), returned: cents });
const share = v.object({ id: v.string(), amount: cents, state: v.string() });

/** The question the auditor puts to the subgraph; the answer is checked before it is used. */
export type Ask = (query: string) => Promise<unknown>;

/** Asks a subgraph over HTTP. Its errors come with status 200 and without data. */
export function subgraphAt(url: string): Ask {
  return async (query) => {
    const headers = { "content-type": "application/json" };
    const init = { method: "POST", headers, body: JSON.stringify({ query }) };
    const response = await fetch(url, init).catch((problem: unknown) => {
      throw new Error(`No subgraph answers at ${url}.`, { cause: problem });
    });
    const answer = (await response.json()) as { data?: unknown; errors?: { message: string }[] };
    if (answer.data == null) throw new Error(answer.errors?.map(({ message }) => message).join("; ") ?? "No answer.");
    return answer.data;
  };
}

/** The block the subgraph has come to. */
export async function askHead(ask: Ask): Promise<number> {
  const schema = v.object({
    _meta: v.object({ block: v.object({ number: v.number() }), hasIndexingErrors: v.boolean() }),
  });
  const { _meta } = v.parse(schema, await ask("{ _meta { block { number } hasIndexingErrors } }"));
  if (_meta.hasIndexingErrors) throw new Error("The subgraph has failed and no longer follows the chain.");
  return _meta.block.number;
}

/** What the subgraph says at one block. */
export async function askSubgraph(ask: Ask, block: number): Promise<Statement & { history: Map<number, Homes> }> {
  const [current, accounts, budgets, payments, rows, people] = await Promise.all([
    askLedger(ask, block),
    askAll(ask, block, "accounts", "balance", account),
    askAll(ask, block, "budgets", "available setApart paid funded returned", budget),
    askAll(ask, block, "payments", "amount refunded reference payer { id }", payment),
    askAll(ask, block, "ledgers", HOMES.join(" "), ledgerRow),
    askPeople(ask, block),
  ]);
  const { supply, ...homes } = current;
  return {
    supply,
    homes,
    balances: new Map(accounts.map(({ id, balance }) => [id, balance])),
    lines: new Map(budgets.map(({ id, ...line }): [string, Line] => [id, line])),
    receipts: new Map(payments.map((paid): [string, Receipt] => [receiptKey(paid.payer.id, paid.reference), paid])),
    history: new Map(rows.map(({ id, ...row }) => [Number(id), row])),
    ...people,
  };
}

/** What people earned, shared and declined, and what shops handed in. */
async function askPeople(ask: Ask, block: number) {
  const [allowances, redemptions, weeks, claims, shares] = await Promise.all([
    askAll(ask, block, "allowances", "resident { id } year months", allowance),
    askAll(ask, block, "redemptions", "amount state", redemption),
    askAll(ask, block, "meterWeeks", "counted", meterWeek),
    askAll(ask, block, "claims", "returned", claim),
    askAll(ask, block, "shares", "amount state", share),
  ]);
  const months = allowances.flatMap(({ resident, year, months: used }) =>
    used.map((amount, month): [string, bigint] => [roomKey(resident.id, monthNumber(year, month)), amount]),
  );
  return {
    caps: new Map(months.filter(([, amount]) => amount !== 0n)),
    redemptions: new Map(redemptions.map(({ id, ...found }): [string, Redemption] => [id, found])),
    meter: new Map(weeks.map(({ id, counted }) => [id, counted])),
    declined: sum(claims.map(({ returned }) => returned)),
    shared: sum(shares.filter(({ state }) => state === "Paid").map(({ amount }) => amount)),
  };
}

/** Months are counted from January 2024, which is 1. */
function monthNumber(year: number, month: number): number {
  return (year - 2024) * 12 + month + 1;
}

async function askLedger(ask: Ask, block: number): Promise<v.InferOutput<typeof ledger>> {
  const query = `{ currentLedger(id: "town", block: { number: ${block} }) { supply ${HOMES.join(" ")} } }`;
  const { currentLedger } = v.parse(v.object({ currentLedger: v.nullable(ledger) }), await ask(query));
  if (!currentLedger) throw new Error(`The subgraph has no ledger at block ${block}.`);
  return currentLedger;
}

/** Every entity of a kind, page by page, all at the same block. */
async function askAll<Schema extends v.GenericSchema<unknown, { id: unknown }>>(
  ask: Ask,
  block: number,
  name: string,
  fields: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>[]> {
  const rows: v.InferOutput<Schema>[] = [];
  for (let after = ""; ;) {
    const where = after === "" ? "" : `, where: { id_gt: "${after}" }`;
    const query = `{ ${name}(first: ${PAGE}, block: { number: ${block} }${where}) { id ${fields} } }`;
    const page =
      v.parse(v.object({ [name]: v.array(v.looseObject({ id: v.string() })) }), await ask(query))[name] ?? [];
    rows.push(...page.map((row) => v.parse(schema, row)));
    after = page.at(-1)?.id ?? "";
    if (page.length < PAGE) return rows;
  }
}
