// `npm run build --workspace subgraph [-- --deployment FILE --network NAME]`: compiles the mappings and writes the
// manifest of a town. Without a deployment it builds for addresses where nothing lives, which proves that it compiles.
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { parseDeployment } from "../../protocol/deployment.ts";
import { deploymentPath, LOCAL_CHAIN_ID } from "../../scripts/deploy/deployment-path.ts";
import { buildSubgraph } from "./build-subgraph.ts";
import { PLACEHOLDERS, placesOf, type Places } from "./manifest.ts";

const { values } = parseArgs({
  options: {
    deployment: { type: "string", default: process.env.DEPLOYMENT_FILE },
    network: { type: "string", default: process.env.SUBGRAPH_NETWORK },
  },
});

try {
  const { places, town } = readTown();
  const compiled = await buildSubgraph(places);
  console.log(`${compiled ? "Compiled the mappings" : "The mappings were compiled already"}; manifest of ${town}.`);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}

function readTown(): { places: Places; town: string } {
  const named = values.deployment;
  // npm runs this in the workspace's folder, and whoever names a file means from where they stand.
  const path = named === undefined ? deploymentPath(LOCAL_CHAIN_ID) : resolve(process.env.INIT_CWD ?? ".", named);
  // A file that was named has to be there; the local town's is there once it has run.
  if (named === undefined && !existsSync(path)) return { places: PLACEHOLDERS, town: "no town" };
  const deployment = parseDeployment(JSON.parse(readFileSync(path, "utf8")));
  return { places: placesOf(deployment, values.network), town: path };
}
