import type { Address } from "../../lib/hex.ts";

/** The addresses of the city's pages. */
export const CITY_HREFS = {
  desk: "/gemeente",
  enrol: "/gemeente/inschrijven",
  shops: "/gemeente/winkels",
  shop: (merchant: Address) => `/gemeente/winkels/${merchant}`,
  tasks: "/gemeente/klussen",
  newTask: "/gemeente/klussen/nieuw",
  copyOfTask: (id: bigint) => `/gemeente/klussen/nieuw?kopie=${id}`,
  task: (id: bigint) => `/gemeente/klussen/${id}`,
  inspect: "/gemeente/nakijken",
  work: (claim: string) => `/gemeente/nakijken/${claim}`,
  budgets: "/gemeente/budgetten",
  agenda: "/gemeente/agenda",
  rules: "/gemeente/regels",
  payouts: "/gemeente/uitbetalen",
  holds: "/gemeente/vastzetten",
};
