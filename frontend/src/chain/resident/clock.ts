import { Refused } from "../../lib/refused.ts";
import { readHead } from "../reads.ts";

/** Now by this device, in unix seconds. */
export function deviceNow(): number {
  return Math.floor(Date.now() / 1000);
}

/**
 * The moment this many seconds from now, for what the chain will compare with its own clock. Without network the device's
 * clock has to do; a device that is wrong by minutes then signs something that is refused, never something dangerous.
 */
export async function deadlineIn(seconds: number): Promise<bigint> {
  const head = await readHead().catch((failure: unknown) => {
    if (failure instanceof Refused && ["App_Offline", "App_ChainDown"].includes(failure.refusalName)) return undefined;
    throw failure;
  });
  return BigInt(Math.max(head?.timestamp ?? 0, deviceNow()) + seconds);
}
