import * as v from "valibot";
import { isOnline } from "../lib/online.ts";
import { Refused } from "../lib/refused.ts";
import { seconds } from "./scalars.ts";

const PATIENCE = 10_000;

/** Up to which block the subgraph knows the town. */
export interface AsOf {
  block: number;
  /** Unix seconds of that block. */
  timestamp: number;
}

/** An answer of the subgraph and how old it is. */
export interface Answer<Data> {
  data: Data;
  asOf: AsOf;
}

const meta = v.object({ block: v.object({ number: v.number(), timestamp: v.nullable(seconds) }) });
const envelope = v.object({ data: v.optional(v.nullable(v.looseObject({ _meta: meta }))) });

async function post(query: string, variables: Record<string, unknown>): Promise<unknown> {
  const init = {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(PATIENCE),
  };
  const response = await fetch("/graphql", init).catch(() => undefined);
  if (response?.ok !== true) throw new Refused(isOnline() ? "App_IndexerDown" : "App_Offline");
  return response.json().catch(() => undefined);
}

/**
 * Asks the subgraph. `fields` is what stands inside the query's braces; which block the answer is of is asked with it.
 * Errors of graph-node come as HTTP 200 without data, so whatever does not fit the schema counts as unreachable.
 */
export async function askIndexer<Schema extends v.GenericSchema>(
  fields: string,
  schema: Schema,
  variables: { types: string; values: Record<string, unknown> } = { types: "", values: {} },
): Promise<Answer<v.InferOutput<Schema>>> {
  const query = `query ${variables.types} { _meta { block { number timestamp } } ${fields} }`;
  const answer = v.safeParse(envelope, await post(query, variables.values));
  if (!answer.success || !answer.output.data) throw new Refused("App_IndexerDown");
  const data = v.safeParse(schema, answer.output.data);
  if (!data.success)
    throw new Refused(
      "App_IndexerDown",
      data.issues.map((issue) => v.getDotPath(issue)),
    );
  const { number, timestamp } = answer.output.data._meta.block;
  return { data: data.output, asOf: { block: number, timestamp: timestamp ?? 0 } };
}

/** Up to which block the subgraph is. */
export async function readAsOf(): Promise<AsOf> {
  return (await askIndexer("", v.object({}))).asOf;
}

/** Waits until the subgraph knows a block; false when it did not within the patience (milliseconds). */
export async function untilIndexed(block: number, patience = PATIENCE): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end; await new Promise((done) => setTimeout(done, 300))) {
    const asOf = await readAsOf().catch(() => undefined);
    if (asOf !== undefined && asOf.block >= block) return true;
  }
  return false;
}
