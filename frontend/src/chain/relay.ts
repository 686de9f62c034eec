import { actStatusSchema, actToJson, refusedSchema, type Act } from "@wesh/protocol/acts.ts";
import * as v from "valibot";
import type { Hex } from "../lib/hex.ts";
import { isOnline } from "../lib/online.ts";
import { Refused } from "../lib/refused.ts";

const FIRST_WAIT = 250;
const LONGEST_WAIT = 2_000;
const PATIENCE = 60_000;

async function ask(path: string, init?: RequestInit): Promise<unknown> {
  const response = await fetch(`/relay${path}`, init).catch(() => undefined);
  if (response === undefined) throw new Refused(isOnline() ? "App_ServiceDown" : "App_Offline");
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return body;
  const refused = v.safeParse(refusedSchema, body);
  if (!refused.success) throw new Refused("App_ServiceDown");
  throw new Refused(refused.output.refusal.name, refused.output.refusal.args);
}

// What the relay answers when it has taken an act: no block holds it yet.
const takenSchema = v.pick(actStatusSchema, ["digest", "status", "transaction"]);

/** An act the relay has taken. */
export type TakenAct = v.InferOutput<typeof takenSchema>;

/** Hands a signed act to the relay. Sending the same act twice is the same as once. */
export async function sendAct(act: Act): Promise<TakenAct> {
  const headers = { "Content-Type": "application/json" };
  return v.parse(takenSchema, await ask("/acts", { method: "POST", headers, body: actToJson(act) }));
}

/** An act that is in a block. */
export interface IncludedAct {
  digest: Hex;
  transaction: Hex;
  block: number;
}

/** Waits until an act is in a block. Throws the contract's reason when it was refused there. */
export async function waitForAct(digest: Hex): Promise<IncludedAct> {
  const until = Date.now() + PATIENCE;
  for (let wait = FIRST_WAIT; Date.now() < until; wait = Math.min(wait * 2, LONGEST_WAIT)) {
    const status = v.parse(actStatusSchema, await ask(`/acts/${digest}`));
    if (status.refusal !== undefined) throw new Refused(status.refusal.name, status.refusal.args);
    if (status.status === "reverted") throw new Refused("FailedCall");
    if (status.status === "included" && status.transaction !== null && status.block !== null) {
      return { digest, transaction: status.transaction, block: status.block };
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  throw new Refused("App_StillUnderWay");
}

/** Sends an act and waits until it is in a block. */
export async function carry(act: Act): Promise<IncludedAct> {
  const { digest } = await sendAct(act);
  return waitForAct(digest);
}
