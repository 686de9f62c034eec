import * as v from "valibot";
import { askIndexer, type Answer } from "./client.ts";
import { readEvery } from "./every.ts";
import { whole } from "./scalars.ts";

/** Where the town's money can be, in the order it flows. */
export const HOMES = [
  "treasury",
  "budgets",
  "bounties",
  "residents",
  "leavers",
  "associations",
  "merchants",
  "suspendedMerchants",
  "desk",
  "unassigned",
  "outsiders",
] as const;

/** One of the places where money can be. */
export type Home = (typeof HOMES)[number];

const ledgerSchema = v.object({
  supply: whole,
  ...(v.entriesFromList(HOMES, whole) as Record<Home, typeof whole>),
});

/** All money that was issued and where it is now, in cents. */
export type Ledger = v.InferOutput<typeof ledgerSchema>;

const count = v.pipe(
  v.string(),
  v.transform((text) => Number(text)),
  v.safeInteger(),
);

/** Buckets are numbered in microseconds; the app counts in seconds. */
const bucketStart = v.pipe(
  whole,
  v.transform((microseconds) => Number(microseconds / 1_000_000n)),
);

const workSchema = v.object({
  timestamp: bucketStart,
  domain: v.string(),
  published: count,
  approved: count,
  unjudged: count,
  seconded: count,
  rejected: count,
  appealed: count,
  /** Seconds that judged work had waited, together. */
  waited: count,
  earned: whole,
});

const spendingSchema = v.object({
  timestamp: bucketStart,
  payments: count,
  refunds: count,
  paid: whole,
  refunded: whole,
});

/** Work of one domain in an hour or a day. */
export type WorkFigure = v.InferOutput<typeof workSchema>;

/** Payments in an hour or a day. */
export type SpendingFigure = v.InferOutput<typeof spendingSchema>;

/** Work and payments in buckets of one size; one in which nothing happened may be missing. */
export interface Figures {
  work: WorkFigure[];
  spending: SpendingFigure[];
}

/** The figures of the whole town. */
export interface TownFigures {
  /** Null as long as no money was issued. */
  ledger: Ledger | null;
  shops: number;
  residents: number;
  /** Since the beginning, per day in UTC. */
  ever: Figures;
  /** Lately, per hour, to be sorted into the city's own days. */
  recent: Figures;
}

/** Every figure of the overview. `since` (unix seconds) is from when on the hours are asked for. */
export async function readTownFigures(since: number): Promise<Answer<TownFigures>> {
  const [{ data, asOf }, shops, residents, ever, recent] = await Promise.all([
    askIndexer(
      `currentLedger(id: "town") { supply ${HOMES.join(" ")} }`,
      v.object({ currentLedger: v.nullable(ledgerSchema) }),
    ),
    readCount("merchants", "status: Active"),
    readCount("residents", "state: Enrolled"),
    readFigures("day", 0),
    readFigures("hour", since),
  ]);
  return { data: { ledger: data.currentLedger, shops, residents, ever, recent }, asOf };
}

async function readFigures(interval: "hour" | "day", since: number): Promise<Figures> {
  const [work, spending] = await Promise.all([
    readBuckets("domainFigures", interval, since, workSchema),
    readBuckets("paymentFigures", interval, since, spendingSchema),
  ]);
  return { work, spending };
}

function readBuckets<Schema extends typeof workSchema | typeof spendingSchema>(
  name: string,
  interval: string,
  since: number,
  schema: Schema,
): Promise<v.InferOutput<Schema>[]> {
  const fields = Object.keys(schema.entries).join(" ");
  return readEvery(async (first, skip) => {
    const { data } = await askIndexer(
      `buckets: ${name}(interval: ${interval}, current: include, where: { timestamp_gte: $since },
        first: $first, skip: $skip) { ${fields} }`,
      v.object({ buckets: v.array(schema) }),
      {
        types: "($since: Timestamp!, $first: Int!, $skip: Int!)",
        values: { since: `${since}000000`, first, skip },
      },
    );
    return data.buckets;
  });
}

// The subgraph counts nothing by itself: the ids are counted here, page by page.
async function readCount(name: string, where: string): Promise<number> {
  const all = await readEvery(async (first, skip) => {
    const { data } = await askIndexer(
      `counted: ${name}(where: { ${where} }, first: $first, skip: $skip) { id }`,
      v.object({ counted: v.array(v.object({ id: v.string() })) }),
      { types: "($first: Int!, $skip: Int!)", values: { first, skip } },
    );
    return data.counted;
  });
  return all.length;
}
