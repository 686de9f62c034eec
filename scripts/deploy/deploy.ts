// `npm run deploy -- --network NAME`: brings a town onto a chain, or goes on where an earlier run stopped.
import { parseArgs } from "node:util";
import { deploymentPath } from "./deployment-path.ts";
import { readEnvFile } from "./env-file.ts";
import { openNetwork } from "./networks.ts";
import { openingRules } from "./opening-rules.ts";
import { deployTown } from "./town.ts";

readEnvFile();
const { values } = parseArgs({ options: { network: { type: "string", default: "local" } } });

try {
  const { client, council } = await openNetwork(values.network, process.env);
  const path = deploymentPath(client.chain.id);
  await deployTown(client, {
    network: values.network,
    path,
    council,
    rules: openingRules(),
    log: (line) => console.log(`  ${line}`),
  });
  console.log(`The town is on chain ${client.chain.id}: ${path}`);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
