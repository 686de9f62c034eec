// `npx node scripts/council/extend-guarantee.ts --until 2029-12-31`: proposes to promise redemption until the end of a day.
import { encodeFunctionData } from "viem";
import type { Decision } from "../../protocol/council-decision.ts";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { redemptionDeskAbi } from "../../protocol/generated/abis.ts";
import { proposeOnCommandLine } from "./command-line.ts";
import { dayText, dayOption } from "./options.ts";

/** Promises shops that the city redeems their coins until this moment. It can only be made later. */
export function extendGuarantee(deployment: Deployment, until: number): Decision {
  const data = encodeFunctionData({ abi: redemptionDeskAbi, functionName: "extendGuarantee", args: [until] });
  return {
    calls: [{ to: addressIn(deployment, "RedemptionDesk"), data }],
    sentence: `Beloof winkels inwisseling tot en met ${dayText(until)}.`,
  };
}

if (import.meta.main) {
  await proposeOnCommandLine({ until: { type: "string" } }, (deployment, { until }) =>
    extendGuarantee(deployment, dayOption("until", until)),
  );
}
