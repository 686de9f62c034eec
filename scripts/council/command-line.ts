import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { isHex, size, type Hex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import * as v from "valibot";
import { callOff, carryOut, schedule, type Decision } from "../../protocol/council-decision.ts";
import type { Deployment } from "../../protocol/deployment.ts";
import type { ChainClient } from "../deploy/chain.ts";
import { readDeployment } from "../deploy/deployment-file.ts";
import { readEnvFile } from "../deploy/env-file.ts";
import { clientFor, LOCAL_OWNERS, localClient } from "../deploy/networks.ts";
import { nextNonce } from "./agenda.ts";
import { handOf, type Hand } from "./hand.ts";
import { oneOf } from "./options.ts";
import { propose } from "./propose.ts";
import { reasonOf } from "./reason.ts";

/** Somebody of an office at work on a chain. */
export interface Office {
  client: ChainClient;
  deployment: Deployment;
  hand: Hand;
}

type Values = Record<string, string | undefined>;
type Act = (office: Office, values: Values, words: string[]) => Promise<string>;

const settings = v.object({
  RPC_URL: v.pipe(v.string(), v.url()),
  OFFICE_KEY: v.pipe(
    v.string(),
    v.check((text) => isHex(text) && size(text) === 32, "not a private key"),
  ),
});

/**
 * Runs one act of a council's owner from the command line and prints what it answers. `--network local` (the usual) acts
 * as one of the local owners (`--owner 1` to `3`); any other network takes RPC_URL and OFFICE_KEY from the environment.
 */
export async function onCommandLine(options: ParseArgsOptionsConfig, act: Act): Promise<void> {
  const owner = { owner: { type: "string", default: "1" } } as const;
  await run({ ...owner, ...options }, (values) => localOwner(Number(values.owner)), act);
}

/** As `onCommandLine`, for somebody the council gave a role: on the local network this account of the test mnemonic. */
export async function staffOnCommandLine(localIndex: number, options: ParseArgsOptionsConfig, act: Act): Promise<void> {
  await run(options, () => localIndex, act);
}

/** Runs an act that puts a decision on the agenda: what it decides follows from the options. */
export async function proposeOnCommandLine(
  options: ParseArgsOptionsConfig,
  decisionOf: (deployment: Deployment, values: Values, words: string[]) => Decision,
): Promise<void> {
  await onCommandLine(options, async ({ client, deployment, hand }, values, words) => {
    const decision = decisionOf(deployment, values, words);
    const { hash, sentence } = await propose(hand, deployment, decision, await nextNonce(client, deployment));
    return `On the agenda: ${sentence}\nTo approve: ${hash}`;
  });
}

/** As `proposeOnCommandLine`, for a rule: `--step schedule` (the usual), and a week later `carry-out` or `call-off`. */
export async function changeRuleOnCommandLine(
  options: ParseArgsOptionsConfig,
  decisionOf: (deployment: Deployment, values: Values) => Decision,
): Promise<void> {
  const step = { step: { type: "string", default: "schedule" } } as const;
  await proposeOnCommandLine({ ...step, ...options }, (deployment, values) => {
    const take = STEPS[oneOf("step", Object.keys(STEPS) as (keyof typeof STEPS)[], values.step)];
    return take(deployment, decisionOf(deployment, values));
  });
}

const STEPS = { schedule, "carry-out": carryOut, "call-off": callOff };

async function run(options: ParseArgsOptionsConfig, localIndex: (values: Values) => number, act: Act): Promise<void> {
  const usual = { network: { type: "string", default: "local" } } as const;
  try {
    readEnvFile();
    const parsed = parseArgs({ options: { ...usual, ...options }, allowPositionals: true });
    const values = parsed.values as Values;
    const client = await openChain(values.network ?? "local", () => localIndex(values), process.env);
    const office = { client, deployment: readDeployment(client.chain.id), hand: handOf(client) };
    console.log(await act(office, values, parsed.positionals));
  } catch (problem) {
    console.error(reasonOf(problem));
    process.exitCode = 1;
  }
}

function localOwner(owner: number): number {
  const index = LOCAL_OWNERS[owner - 1];
  if (index === undefined) throw new Error(`--owner must be 1 to ${LOCAL_OWNERS.length}`);
  return index;
}

async function openChain(network: string, localIndex: () => number, env: NodeJS.ProcessEnv): Promise<ChainClient> {
  if (network === "local") return localClient(localIndex(), env);
  const result = v.safeParse(settings, env);
  if (!result.success) {
    const names = result.issues.map((issue) => v.getDotPath(issue));
    throw new Error(`Missing or unusable settings for ${network}: ${[...new Set(names)].join(", ")}`);
  }
  const { RPC_URL, OFFICE_KEY } = result.output;
  return clientFor(network, RPC_URL, privateKeyToAccount(OFFICE_KEY as Hex));
}
