import { stringToBytes } from "viem";
import { fundBudget, type Decision } from "../../protocol/council-decision.ts";
import type { Deployment } from "../../protocol/deployment.ts";
import { readCity } from "../city/city.ts";
import { approve } from "../council/approve.ts";
import { decide } from "../council/decision.ts";
import { extendGuarantee } from "../council/extend-guarantee.ts";
import { grantRoles, type Grant } from "../council/grant-roles.ts";
import { issueMoney } from "../council/issue-money.ts";
import { openBudgets } from "../council/open-budgets.ts";
import { propose } from "../council/propose.ts";
import { recordLegalBasis } from "../council/record-legal-basis.ts";
import { welcomeAssociation } from "../council/welcome-association.ts";
import { testAccount } from "../deploy/networks.ts";
import { ASSOCIATION, COUNCIL, STAFF } from "./people.ts";
import type { Office } from "./quick-hand.ts";

const GUARANTEED_DAYS = 3 * 365;
const DAY = 86_400;

/** The council at its table, with a nonce for its next decision. */
export interface Council {
  /** Proposes, approves by two of three owners, and executes. */
  decide(decision: Decision): Promise<void>;
  /** Proposes and approves by one owner: the second still has to look. */
  suggest(decision: Decision): Promise<void>;
}

/** Opens the council of a fresh town. */
export function openCouncil(office: Office, deployment: Deployment): Council {
  const [first, second] = COUNCIL.map(({ index }) => office.hand(index));
  if (!first || !second) throw new Error("The council needs two owners to decide.");
  let nonce = 0n;
  return {
    async decide(decision) {
      await decide([first, second], deployment, decision, nonce++);
    },
    async suggest(decision) {
      const { hash } = await propose(first, deployment, decision, nonce++);
      await approve(first, deployment, hash);
    },
  };
}

/** The first decisions of a town. */
export function openingDecisions(deployment: Deployment, now: number): Decision[] {
  const { domains, issued } = readCity();
  const grants = STAFF.flatMap(({ index, grants: roles }): Grant[] =>
    roles.map((role) => ({ role, account: testAccount(index).address })),
  );
  const documents = ["Voorbeeld van een witboek", "Voorbeeld van een melding aan de toezichthouder"];
  return [
    grantRoles(
      deployment,
      grants,
      "Geef klussenbeheer, nakijkers, balies, winkelbeheer, uitbetaling en wachter hun rollen.",
    ),
    recordLegalBasis(
      deployment,
      "Voorbeeld van een witboek en van een melding",
      documents.map((text) => stringToBytes(text)),
    ),
    issueMoney(deployment, BigInt(issued)),
    openBudgets(deployment, domains),
    ...domains.map(({ name, budget }, position) =>
      fundBudget(deployment, { id: BigInt(position + 1), name: name.nl }, BigInt(budget)),
    ),
    welcomeAssociation(deployment, testAccount(ASSOCIATION.index).address, ASSOCIATION.name),
    extendGuarantee(deployment, now + GUARANTEED_DAYS * DAY),
  ];
}
