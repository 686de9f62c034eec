// `npx node scripts/council/grant-roles.ts --role INSPECTOR --account 0x…`: proposes to give somebody a role.
import { encodeFunctionData, isAddress, type Address } from "viem";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { accessManagerAbi } from "../../protocol/generated/abis.ts";
import { ROLES, type RoleName } from "../../protocol/roles.ts";
import { proposeOnCommandLine } from "./command-line.ts";
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
    const names = Object.keys(ROLES) as RoleName[];
    const known = names.find((name) => name === role);
    if (!known) throw new Error(`--role must be one of ${names.join(", ")}`);
    if (account === undefined || !isAddress(account)) throw new Error("--account needs an address");
    return grantRoles(deployment, [{ role: known, account }], `Geef ${account} de rol ${known}.`);
  });
}
