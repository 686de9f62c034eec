import { Refused } from "../../lib/refused.ts";
import { writeAsStaff, type Included } from "../staff/write.ts";
import { readIsInside, toLocation, type Degrees } from "./inside-fence.ts";

/** What a shop says of itself when it applies. */
export interface Application {
  tradingName: string;
  trade: string;
  place: Degrees;
}

/**
 * Applies as a shop with the signed-in account. The registry looks at the place only when an officer approves; here it is
 * asked before anything is signed, so that nobody waits for a certain no.
 */
export async function applyAsMerchant({ tradingName, trade, place }: Application): Promise<Included> {
  if (!(await readIsInside(place))) throw new Refused("MerchantRegistry_OutsideFence");
  return writeAsStaff({
    contract: "MerchantRegistry",
    functionName: "applyAsMerchant",
    args: [tradingName, trade, toLocation(place)],
  });
}
