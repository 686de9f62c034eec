import * as v from "valibot";
import { askIndexer, type Answer } from "./client.ts";
import { readEvery } from "./every.ts";
import { seconds, whole } from "./scalars.ts";

const lineSchema = v.object({
  number: v.number(),
  domain: v.string(),
  name: v.string(),
  available: whole,
  setApart: whole,
  paid: whole,
  funded: whole,
  returned: whole,
  ceiling: whole,
  taskCount: v.number(),
  openedAt: seconds,
});

const LINE_FIELDS = Object.keys(lineSchema.entries).join(" ");

/** A budget line. What came in is what is available, set apart, paid and gone back, together. */
export type BudgetLine = v.InferOutput<typeof lineSchema>;

const entrySchema = v.object({
  id: v.string(),
  kind: v.picklist(["Funded", "Returned", "SetApart", "Released", "Paid"]),
  amount: whole,
  available: whole,
  setApart: whole,
  paid: whole,
  timestamp: seconds,
  task: v.nullable(v.object({ id: whole, title: v.nullable(v.string()) })),
});

// Whose work was paid stands on the chain and is not asked for here: what one resident earned is never shown.
const ENTRY_FIELDS = "id kind amount available setApart paid timestamp task { id title }";

/** Something that happened to a budget line, and how the line stood afterwards. */
export type BudgetEntry = v.InferOutput<typeof entrySchema>;

/** What happened to a budget line. */
export type BudgetEntryKind = BudgetEntry["kind"];

/** Every budget line of the town, and what the treasury holds besides them. */
export interface Budgets {
  treasury: bigint;
  lines: BudgetLine[];
}

/** The treasury and every budget line, by number. */
export async function readBudgets(): Promise<Answer<Budgets>> {
  const { data, asOf } = await askIndexer(
    `currentLedger(id: "town") { treasury } budgets(orderBy: number, first: 1000) { ${LINE_FIELDS} }`,
    v.object({ currentLedger: v.nullable(v.object({ treasury: whole })), budgets: v.array(lineSchema) }),
  );
  return { data: { treasury: data.currentLedger?.treasury ?? 0n, lines: data.budgets }, asOf };
}

/** A budget line with everything that ever happened to it, the newest first; null when there is no such line. */
export async function readBudgetHistory(
  number: number,
): Promise<Answer<{ line: BudgetLine; entries: BudgetEntry[] } | null>> {
  const { data, asOf } = await askIndexer(
    `budget(id: $id) { ${LINE_FIELDS} }`,
    v.object({ budget: v.nullable(lineSchema) }),
    { types: "($id: ID!)", values: { id: String(number) } },
  );
  if (data.budget === null) return { data: null, asOf };
  return { data: { line: data.budget, entries: await readEntries(number, asOf.block) }, asOf };
}

const entryInBlockSchema = v.object({ ...entrySchema.entries, block: seconds, logIndex: v.number() });

// All pages as of one block, so that the balances run on from page to page.
async function readEntries(number: number, block: number): Promise<BudgetEntry[]> {
  const entries = await readEvery(async (first, skip) => {
    const { data } = await askIndexer(
      `budgetEntries(where: { budget: $id }, orderBy: block, orderDirection: desc, first: $first, skip: $skip,
        block: { number: $block }) { ${ENTRY_FIELDS} block logIndex }`,
      v.object({ budgetEntries: v.array(entryInBlockSchema) }),
      {
        types: "($id: String!, $first: Int!, $skip: Int!, $block: Int!)",
        values: { id: String(number), first, skip, block },
      },
    );
    return data.budgetEntries;
  });
  return entries.sort((a, b) => b.block - a.block || b.logIndex - a.logIndex);
}
