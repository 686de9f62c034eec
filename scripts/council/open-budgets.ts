// `npx node scripts/council/open-budgets.ts --domain care`: proposes to open the budget line of a domain of the city.
import { encodeFunctionData, stringToHex } from "viem";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { taskRegistryAbi } from "../../protocol/generated/abis.ts";
import { readCity } from "../city/city.ts";
import type { City } from "../city/schema.ts";
import { ROLES } from "../../protocol/roles.ts";
import { proposeOnCommandLine } from "./command-line.ts";
import type { Decision } from "../../protocol/council-decision.ts";

/** A field of work of the city, with the role that manages its budget line. */
export type Domain = City["domains"][number];

/** Opens the budget lines of these domains, each for its own managers. */
export function openBudgets(deployment: Deployment, domains: readonly Domain[]): Decision {
  const calls = domains.map(({ code, managerRole, ceiling = 0, name }) => {
    const args = [stringToHex(code, { size: 32 }), ROLES[managerRole], ceiling, name.nl] as const;
    const data = encodeFunctionData({ abi: taskRegistryAbi, functionName: "openBudget", args });
    return { to: addressIn(deployment, "TaskRegistry"), data };
  });
  const names = domains.map(({ name }) => name.nl).join(", ");
  return { calls, sentence: `Open ${domains.length === 1 ? "het budget" : "de budgetten"} ${names}.` };
}

if (import.meta.main) {
  await proposeOnCommandLine({ domain: { type: "string" } }, (deployment, { domain }) => {
    const known = readCity().domains;
    const found = known.filter(({ code }) => code === domain);
    if (found.length === 0) throw new Error(`--domain must be one of ${known.map(({ code }) => code).join(", ")}`);
    return openBudgets(deployment, found);
  });
}
