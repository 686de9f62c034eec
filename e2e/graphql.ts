import { expect } from "@playwright/test";
import { local, townPorts } from "../scripts/dev/ports.ts";

/** Asks the town's subgraph, as an auditor would who has nothing but its address. */
export async function askSubgraph(query: string): Promise<Record<string, unknown>> {
  const response = await fetch(`${local(townPorts().graphql)}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown };
  expect(errors, "errors of the subgraph").toBeUndefined();
  return data ?? {};
}
