import * as v from "valibot";
import { askIndexer } from "./client.ts";
import { readEvery } from "./every.ts";
import { degrees, seconds, whole } from "./scalars.ts";

const schema = v.object({
  id: whole,
  title: v.nullable(v.string()),
  texts: v.array(v.object({ language: v.string(), title: v.string() })),
  domain: v.string(),
  reward: whole,
  free: v.number(),
  paidSlots: v.number(),
  claimUntil: seconds,
  publishedAt: seconds,
  state: v.picklist(["Open", "Closed"]),
  latitude: v.nullable(degrees),
  longitude: v.nullable(degrees),
});

const FIELDS = `id title texts { language title } domain reward free paidSlots claimUntil publishedAt state
  latitude longitude`;

/** A published task with what the map needs of it. */
export type TaskOnMap = v.InferOutput<typeof schema>;

/** Every task that takes claims at this moment (unix seconds) or was done at least once, the newest first. */
export function readTasksOnMap(now: number): Promise<TaskOnMap[]> {
  return readEvery(async (first, skip) => {
    const { data } = await askIndexer(
      `tasks(where: { or: [{ paidSlots_gt: 0 }, { state: Open, free_gt: 0, claimUntil_gte: $now }] },
        orderBy: publishedAt, orderDirection: desc, first: $first, skip: $skip) { ${FIELDS} }`,
      v.object({ tasks: v.array(schema) }),
      { types: "($now: BigInt!, $first: Int!, $skip: Int!)", values: { now: String(now), first, skip } },
    );
    return data.tasks;
  });
}
