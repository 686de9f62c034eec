/** The roles of contracts/access/Roles.sol, by name. */
export const ROLES = {
  COUNCIL: 0n,
  GUARDIAN: 1n,
  REGISTRAR: 2n,
  MERCHANT_OFFICER: 3n,
  INSPECTOR: 4n,
  SENIOR_INSPECTOR: 5n,
  PAYOUT_CLERK: 6n,
  TREASURER: 7n,
  RULES: 8n,
  PUBLIC_SPACE_MANAGER: 11n,
  SAFETY_MANAGER: 12n,
  PREVENTION_MANAGER: 13n,
  CARE_MANAGER: 14n,
  ASSOCIATION_MANAGER: 21n,
} as const;

/** The name of a role. */
export type RoleName = keyof typeof ROLES;

/** The roles that publish and cancel the tasks of a budget line. */
export const MANAGER_ROLES = [
  "PUBLIC_SPACE_MANAGER",
  "SAFETY_MANAGER",
  "PREVENTION_MANAGER",
  "CARE_MANAGER",
  "ASSOCIATION_MANAGER",
] as const satisfies RoleName[];
