import { codeOfSuspension, type SuspensionReason } from "@wesh/protocol/suspension-reasons.ts";
import type { Address } from "../../lib/hex.ts";
import { writeAsStaff, type Included } from "../staff/write.ts";

/** Admits a shop until its contract ends (unix seconds). Refused when its place lies outside the fence. */
export function approveMerchant(merchant: Address, contractEnd: number): Promise<Included> {
  return writeAsStaff({ contract: "MerchantRegistry", functionName: "approve", args: [merchant, contractEnd] });
}

/** Stops new payments to a shop. It can still refund and redeem. */
export function suspendMerchant(merchant: Address, reason: SuspensionReason): Promise<Included> {
  const args = [merchant, codeOfSuspension(reason)] as const;
  return writeAsStaff({ contract: "MerchantRegistry", functionName: "suspend", args });
}

/** Lets a suspended shop receive again. */
export function reinstateMerchant(merchant: Address): Promise<Included> {
  return writeAsStaff({ contract: "MerchantRegistry", functionName: "reinstate", args: [merchant] });
}

/** Declines an application, or ends a contract now. */
export function endMerchant(merchant: Address): Promise<Included> {
  return writeAsStaff({ contract: "MerchantRegistry", functionName: "end", args: [merchant] });
}
