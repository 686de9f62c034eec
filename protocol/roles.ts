/** The roles of contracts/access/Roles.sol, by name. */
export const ROLES = {
  COUNCIL: 0n,
  GUARDIAN: 1n,
  REGISTRAR: 2n,
  MERCHANT_OFFICER: 3n,
  INSPECTOR: 4n,
  PUBLIC_SPACE_MANAGER: 11n,
  SAFETY_MANAGER: 12n,
  PREVENTION_MANAGER: 13n,
  CARE_MANAGER: 14n,
} as const;

/** The name of a role. */
export type RoleName = keyof typeof ROLES;
