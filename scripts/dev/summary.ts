import { CONTRACT_NAMES } from "../../protocol/deployment.ts";
import type { Town } from "./start-town.ts";

/** What whoever started the town should know, as a table: the address to open, services, contracts, sign-in choices. */
export function summaryOf(town: Town): string {
  const services: [string, string][] = Object.entries(town.services);
  const contracts = CONTRACT_NAMES.map((name): [string, string] => [name, town.deployment.contracts[name].address]);
  const people = town.accounts.map(({ role, name, address }) => [role, name, address]);
  const section = (title: string, rows: string[][]) => [title, ...aligned(rows).map((line) => `  ${line}`), ""];
  return [
    "",
    ...(town.address ? [`Open ${town.address}`, ""] : []),
    ...section("Services", services),
    ...section("Contracts", contracts),
    ...section("Sign in as (role, name, address); residents make their own wallet in the app", people),
    `Logs: ${town.folder}logs/    Stop: Ctrl-C`,
    "",
  ].join("\n");
}

function aligned(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
