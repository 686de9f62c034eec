import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parseDeployment, type Deployment } from "../../protocol/deployment.ts";
import { deploymentPath, LOCAL_CHAIN_ID } from "../deploy/deployment-path.ts";
import { local, townPorts } from "../dev/ports.ts";

/** What the auditor is told. */
export interface Options {
  rpcUrl: string;
  graphqlUrl: string;
  deployment: Deployment;
  /** The block to look at; the one the subgraph has come to when it is not said. */
  block: number | undefined;
  /** Whether the figures are wanted as JSON instead of as a table. */
  isJson: boolean;
}

/** Reads the command line and the environment; whatever neither says is the local town's. */
export function readOptions(args: string[], env: Record<string, string | undefined>): Options {
  const { values } = parseArgs({
    args,
    options: {
      rpc: { type: "string", default: env.RPC_URL },
      graphql: { type: "string", default: env.GRAPHQL_URL },
      deployment: { type: "string", default: env.DEPLOYMENT_FILE },
      block: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  const ports = townPorts(env);
  return {
    rpcUrl: values.rpc ?? local(ports.rpc),
    graphqlUrl: values.graphql ?? `${local(ports.graphql)}/graphql`,
    deployment: readDeployment(values.deployment ?? deploymentPath(LOCAL_CHAIN_ID, env)),
    block: blockIn(values.block),
    isJson: values.json,
  };
}

function blockIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,15}$/.test(text)) throw new Error(`--block must be a block number, not "${text}".`);
  return Number(text);
}

function readDeployment(path: string): Deployment {
  try {
    return parseDeployment(JSON.parse(readFileSync(path, "utf8")));
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    throw new Error(`${path} tells of no town (${reason}). Deploy one, or name its file with --deployment.`, {
      cause: problem,
    });
  }
}
