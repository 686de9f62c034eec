import * as v from "valibot";
import type { Address, Hex } from "../../lib/hex.ts";

const reference = v.pipe(
  v.string(),
  v.regex(/^0x[0-9a-f]{64}$/),
  v.transform((text) => text as Hex),
);

const requestSchema = v.object({
  amount: v.pipe(
    v.string(),
    v.regex(/^[1-9]\d{0,20}$/),
    v.transform((text) => BigInt(text)),
  ),
  reference,
  /** The newest block when it was made: it cannot have been paid before. */
  since: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Unix seconds. */
  askedAt: v.number(),
  state: v.picklist(["open", "cancelled", "done"]),
});

const memorySchema = v.object({ requests: v.array(requestSchema), told: v.array(v.string()) });

/** Money a till asked for. */
export type TillRequest = v.InferOutput<typeof requestSchema>;

/** What a till knows of this session: what it asked for, and the payments it has told of. */
export type TillMemory = v.InferOutput<typeof memorySchema>;

const EMPTY: TillMemory = { requests: [], told: [] };
const REMEMBERED_SECONDS = 3600;
const MOST_TOLD = 200;

const keyOf = (merchant: Address) => `wesh.till.${merchant.toLowerCase()}`;

/**
 * What this tab remembers of a shop's till. What is unreadable counts as nothing; what was asked for more than an hour ago
 * is for the list of sales, not for a till that opens anew.
 */
export function loadMemory(merchant: Address, now = Math.floor(Date.now() / 1000)): TillMemory {
  try {
    const parsed = v.safeParse(memorySchema, JSON.parse(sessionStorage.getItem(keyOf(merchant)) ?? "null"));
    return parsed.success ? { ...parsed.output, requests: parsed.output.requests.filter(youngAt(now)) } : EMPTY;
  } catch {
    return EMPTY;
  }
}

function youngAt(now: number): (request: TillRequest) => boolean {
  return ({ askedAt }) => now - askedAt < REMEMBERED_SECONDS;
}

/** Keeps it for when the page is reloaded. */
export function saveMemory(merchant: Address, memory: TillMemory): void {
  const text = JSON.stringify(memory, (_key, value: unknown) => (typeof value === "bigint" ? String(value) : value));
  sessionStorage.setItem(keyOf(merchant), text);
}

/** With a new request open. Whatever was open before is cancelled; what was closed for an hour is forgotten. */
export function opened(memory: TillMemory, request: Omit<TillRequest, "state">): TillMemory {
  const { requests, told } = closed(memory, "cancelled");
  return { requests: [...requests.filter(youngAt(request.askedAt)), { ...request, state: "open" }], told };
}

/** With the open request closed. */
export function closed(memory: TillMemory, state: "cancelled" | "done"): TillMemory {
  const close = (request: TillRequest) => (request.state === "open" ? { ...request, state } : request);
  return { ...memory, requests: memory.requests.map(close) };
}

/** With a payment that was told of, so that it is not told again. */
export function toldOf(memory: TillMemory, paymentKey: string): TillMemory {
  if (memory.told.includes(paymentKey)) return memory;
  return { ...memory, told: [...memory.told, paymentKey].slice(-MOST_TOLD) };
}

/** Remembers that a payment was told of on another page than the till. */
export function rememberTold(merchant: Address, paymentKey: string): void {
  saveMemory(merchant, toldOf(loadMemory(merchant), paymentKey));
}

/** From which block payments can belong to what is remembered; undefined when nothing was asked for. */
export function watchedSince(memory: TillMemory): number | undefined {
  return memory.requests.length === 0 ? undefined : Math.min(...memory.requests.map(({ since }) => since));
}
