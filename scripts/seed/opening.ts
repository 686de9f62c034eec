import { fundBudget, type Decision } from "../../protocol/council-decision.ts";
import type { Deployment } from "../../protocol/deployment.ts";
import { readCity } from "../city/city.ts";
import { decide } from "../council/decision.ts";
import { grantRoles, type Grant } from "../council/grant-roles.ts";
import { issueMoney } from "../council/issue-money.ts";
import { openBudgets } from "../council/open-budgets.ts";
import { testAccount } from "../deploy/networks.ts";
import { COUNCIL, GUARDIAN, INSPECTORS, MANAGERS, OFFICER, REGISTRAR } from "./people.ts";
import type { Office } from "./quick-hand.ts";

/** The first acts of the council, each proposed, approved by two of its three owners and executed. Gives the next nonce. */
export async function openCouncil(office: Office, deployment: Deployment): Promise<bigint> {
  const [first, second] = COUNCIL.map(({ index }) => office.hand(index));
  if (!first || !second) throw new Error("The council needs two owners to decide.");
  const decisions = openingDecisions(deployment);
  for (const [nonce, decision] of decisions.entries())
    await decide([first, second], deployment, decision, BigInt(nonce));
  return BigInt(decisions.length);
}

function openingDecisions(deployment: Deployment): Decision[] {
  const { domains, issued } = readCity();
  const grants = [...MANAGERS, ...INSPECTORS, REGISTRAR, OFFICER, GUARDIAN].flatMap((member): Grant[] =>
    member.grants.map((role) => ({ role, account: testAccount(member.index).address })),
  );
  return [
    grantRoles(deployment, grants, "Geef klussenbeheer, nakijkers, balie, winkelbeheer en wachter hun rollen."),
    issueMoney(deployment, BigInt(issued)),
    openBudgets(deployment, domains),
    ...domains.map(({ name, budget }, position) =>
      fundBudget(deployment, { id: BigInt(position + 1), name: name.nl }, BigInt(budget)),
    ),
  ];
}
