// `npx node scripts/council/grant-roles.ts --role INSPECTOR --account 0x…`: proposes to give somebody a role.
import { encodeFunctionData, type Address } from "viem";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { accessManagerAbi } from "../../protocol/generated/abis.ts";
import { ROLES, type RoleName } from "../../protocol/roles.ts";
import { proposeOnCommandLine } from "./command-line.ts";
import { addressOption, oneOf } from "./options.ts";
import type { Decision } from "../../protocol/council-decision.ts";

/** A role for an account. */
export interface Grant {
  role: RoleName;
  account: Address;
}

/** Gives accounts their roles, at once and without a delay on their acts. */
export function grantRoles(deployment: Deployment, grants: readonly Grant[], sentence: string): Decision {
  const to = addressIn(deployment, "AccessManager");
  const calls = grants.map(({ role, account }) => {
    const args = [ROLES[role], account, 0] as const;
    return { to, data: encodeFunctionData({ abi: accessManagerAbi, functionName: "grantRole", args }) };
  });
  return { calls, sentence };
}

if (import.meta.main) {
  const options = { role: { type: "string" }, account: { type: "string" } } as const;
  await proposeOnCommandLine(options, (deployment, { role, account }) => {
    const known = oneOf("role", Object.keys(ROLES) as RoleName[], role);
    const holder = addressOption("account", account);
    return grantRoles(deployment, [{ role: known, account: holder }], `Geef ${holder} de rol ${known}.`);
  });
}
