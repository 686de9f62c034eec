// `npx node scripts/council/confirm-hold.ts --account 0x… --reason court-order --until 2026-12-31`: proposes to hold an
// account until the end of a day; a day that is over ends the hold.
import { confirmHold } from "../../protocol/council-rules.ts";
import { HOLD_REASONS } from "../../protocol/hold-reasons.ts";
import { proposeOnCommandLine } from "./command-line.ts";
import { addressOption, dayOption, dayText, oneOf } from "./options.ts";

if (import.meta.main) {
  const options = { account: { type: "string" }, reason: { type: "string" }, until: { type: "string" } } as const;
  await proposeOnCommandLine(options, (deployment, { account, reason, until }) =>
    confirmHold(deployment, {
      account: addressOption("account", account),
      reason: oneOf("reason", HOLD_REASONS, reason),
      until: dayOption("until", until),
      day: dayText(dayOption("until", until)),
    }),
  );
}
