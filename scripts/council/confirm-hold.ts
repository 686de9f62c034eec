// `npx node scripts/council/confirm-hold.ts --account 0x… --reason court-order --until 2026-12-31`: proposes to hold an
// account until the end of a day; a day that is over ends the hold.
import { encodeFunctionData, type Address } from "viem";
import type { Decision } from "../../protocol/council-decision.ts";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { heerlenEuroAbi } from "../../protocol/generated/abis.ts";
import { codeOfHold, HOLD_REASONS, type HoldReason } from "../../protocol/hold-reasons.ts";
import { proposeOnCommandLine } from "./command-line.ts";
import { addressOption, dayText, dayOption, oneOf } from "./options.ts";

/** Holds an account until a moment the council chooses. */
export function confirmHold(deployment: Deployment, account: Address, reason: HoldReason, until: number): Decision {
  const args = [account, codeOfHold(reason), until] as const;
  const data = encodeFunctionData({ abi: heerlenEuroAbi, functionName: "confirmHold", args });
  return {
    calls: [{ to: addressIn(deployment, "HeerlenEuro"), data }],
    sentence: `Houd het tegoed van ${account} vast tot en met ${dayText(until)}.`,
  };
}

if (import.meta.main) {
  const options = { account: { type: "string" }, reason: { type: "string" }, until: { type: "string" } } as const;
  await proposeOnCommandLine(options, (deployment, { account, reason, until }) =>
    confirmHold(
      deployment,
      addressOption("account", account),
      oneOf("reason", HOLD_REASONS, reason),
      dayOption("until", until),
    ),
  );
}
