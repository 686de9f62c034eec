import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { isHex, size, type Hex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import * as v from "valibot";
import type { Deployment } from "../../protocol/deployment.ts";
import { parseCents } from "../../protocol/money.ts";
import type { ChainClient } from "../deploy/chain.ts";
import { readDeployment } from "../deploy/deployment-file.ts";
import { readEnvFile } from "../deploy/env-file.ts";
import { clientFor, LOCAL_OWNERS, localClient } from "../deploy/networks.ts";
import { nextNonce } from "./agenda.ts";
import type { Decision } from "../../protocol/council-decision.ts";
import { handOf, type Hand } from "./hand.ts";
import { propose } from "./propose.ts";
import { reasonOf } from "./reason.ts";

/** An owner of the council at work on a chain. */
export interface Office {
  client: ChainClient;
  deployment: Deployment;
  hand: Hand;
}

type Values = Record<string, string | undefined>;

const settings = v.object({
  RPC_URL: v.pipe(v.string(), v.url()),
  COUNCIL_OWNER_KEY: v.pipe(
    v.string(),
    v.check((text) => isHex(text) && size(text) === 32, "not a private key"),
  ),
});

/**
 * Runs one office act from the command line and prints what it answers. `--network local` (the usual) acts as one of the
 * local owners (`--owner 1` to `3`); any other network takes RPC_URL and COUNCIL_OWNER_KEY from the environment.
 */
export async function onCommandLine(
  options: ParseArgsOptionsConfig,
  act: (office: Office, values: Values) => Promise<string>,
): Promise<void> {
  const usual = { network: { type: "string", default: "local" }, owner: { type: "string", default: "1" } } as const;
  try {
    readEnvFile();
    const values = parseArgs({ options: { ...usual, ...options } }).values as Values;
    const client = await openOwner(values.network ?? "local", Number(values.owner), process.env);
    const office = { client, deployment: readDeployment(client.chain.id), hand: handOf(client) };
    console.log(await act(office, values));
  } catch (problem) {
    console.error(reasonOf(problem));
    process.exitCode = 1;
  }
}

/** Runs an act that puts a decision on the agenda: what it decides follows from the options. */
export async function proposeOnCommandLine(
  options: ParseArgsOptionsConfig,
  decisionOf: (deployment: Deployment, values: Values) => Decision,
): Promise<void> {
  await onCommandLine(options, async ({ client, deployment, hand }, values) => {
    const decision = decisionOf(deployment, values);
    const { hash, sentence } = await propose(hand, deployment, decision, await nextNonce(client, deployment));
    return `On the agenda: ${sentence}\nTo approve: ${hash}`;
  });
}

/** An amount as people write it, in cents. */
export function centsOption(name: string, text: string | undefined): bigint {
  const cents = parseCents(text ?? "");
  if (!cents.ok) throw new Error(`--${name} needs an amount in euros, not "${text ?? ""}"`);
  return cents.value;
}

/** The hash of a proposal. */
export function hashOption(text: string | undefined): Hex {
  if (!isHex(text) || size(text) !== 32) throw new Error("--hash needs the hash of a proposal: 0x and 64 digits");
  return text;
}

async function openOwner(network: string, owner: number, env: NodeJS.ProcessEnv): Promise<ChainClient> {
  if (network === "local") {
    const index = LOCAL_OWNERS[owner - 1];
    if (index === undefined) throw new Error(`--owner must be 1 to ${LOCAL_OWNERS.length}`);
    return localClient(index, env);
  }
  const result = v.safeParse(settings, env);
  if (!result.success) {
    const names = result.issues.map((issue) => v.getDotPath(issue));
    throw new Error(`Missing or unusable settings for ${network}: ${[...new Set(names)].join(", ")}`);
  }
  const { RPC_URL, COUNCIL_OWNER_KEY } = result.output;
  return clientFor(network, RPC_URL, privateKeyToAccount(COUNCIL_OWNER_KEY as Hex));
}
