// `npm run audit`: rebuilds every figure of the town's money from the raw logs, asks the contracts and the subgraph for
// the same figures at the same block, and fails when any of them differ.
import { BaseError } from "viem";
import { askHead, subgraphAt } from "./ask-subgraph.ts";
import { openChain } from "./chain-reader.ts";
import { collect } from "./collect.ts";
import { figuresOf } from "./figures.ts";
import { readOptions } from "./options.ts";
import { reportOn } from "./report.ts";

try {
  const { rpcUrl, graphqlUrl, deployment, block, isJson } = readOptions(process.argv.slice(2), process.env);
  const ask = subgraphAt(graphqlUrl);
  const at = block ?? (await askHead(ask));
  const figures = figuresOf(await collect({ client: openChain(rpcUrl), ask, deployment, block: at }));
  const { text, exitCode } = reportOn(figures, at, isJson);
  console.log(text);
  process.exitCode = exitCode;
} catch (problem) {
  console.error(`The audit could not be done: ${reasonOf(problem)}`);
  process.exitCode = 2;
}

/** viem's errors carry the whole call; its first sentence and what the node said are enough. */
function reasonOf(problem: unknown): string {
  if (problem instanceof BaseError) return `${problem.shortMessage} ${problem.details}`;
  return problem instanceof Error ? problem.message : String(problem);
}
