import { bytesToHex, defineChain, getAddress, http, isHex, type Account, type Address, type Hex } from "viem";
import { mnemonicToAccount, privateKeyToAccount } from "viem/accounts";
import * as v from "valibot";
import { local, townPorts } from "../dev/ports.ts";
import { connect, type ChainClient } from "./chain.ts";
import { LOCAL_CHAIN_ID } from "./deployment-path.ts";

/** The mnemonic every Hardhat node starts with. Public: whoever holds coins under it holds nothing. */
export const PUBLIC_TEST_MNEMONIC = "test test test test test test test test test test test junk";

/** The accounts of the mnemonic that are the local council's three owners. */
export const LOCAL_OWNERS = [1, 2, 3] as const;

const whole = (text: string) => v.pipe(v.optional(v.string(), text), v.regex(/^\d+$/), v.transform(Number));

const settings = v.object({
  RPC_URL: v.pipe(v.string(), v.url()),
  DEPLOYER_KEY: v.pipe(
    v.string(),
    v.check((text) => isHex(text) && text.length === 66, "not a private key"),
  ),
  COUNCIL_OWNERS: v.pipe(
    v.string(),
    v.transform((text) => text.split(",").map((owner) => getAddress(owner.trim()))),
    v.minLength(1),
  ),
  COUNCIL_THRESHOLD: whole("2"),
  COUNCIL_SALT: whole("0"),
});

/** Where to deploy, who signs, and who the council is. */
export interface Network {
  client: ChainClient;
  council: { owners: readonly Address[]; threshold: number; salt: bigint };
}

/** The network with this name: `local` is the town's own chain; any other is described by the environment. */
export async function openNetwork(name: string, env: Record<string, string | undefined>): Promise<Network> {
  if (name === "local") return localNetwork(env);
  const result = v.safeParse(settings, env);
  if (!result.success) {
    const names = result.issues.map((issue) => v.getDotPath(issue));
    throw new Error(`Missing or unusable settings for ${name}: ${[...new Set(names)].join(", ")}`);
  }
  const { RPC_URL, DEPLOYER_KEY, COUNCIL_OWNERS, COUNCIL_THRESHOLD, COUNCIL_SALT } = result.output;
  const client = await clientFor(name, RPC_URL, privateKeyToAccount(DEPLOYER_KEY as Hex));
  return { client, council: { owners: COUNCIL_OWNERS, threshold: COUNCIL_THRESHOLD, salt: BigInt(COUNCIL_SALT) } };
}

// Deriving from the mnemonic is slow; deriving the accounts from their parent is not.
const testParent = mnemonicToAccount(PUBLIC_TEST_MNEMONIC, { path: "m/44'/60'/0'/0" }).getHdKey();

/** The private key of an account of the public test mnemonic. */
export function testPrivateKey(index: number): Hex {
  const { privateKey } = testParent.deriveChild(index);
  if (!privateKey) throw new Error(`The test mnemonic has no account ${index}.`);
  return bytesToHex(privateKey);
}

/** An account of the public test mnemonic, as the local chain funds them. */
export function testAccount(index: number) {
  return privateKeyToAccount(testPrivateKey(index));
}

// A kept connection that the node closes while this process is busy fails the next call: every call opens its own.
const FRESH_CONNECTIONS = { fetchOptions: { headers: { connection: "close" } } };

/** A client of the town's own chain for an account of the public test mnemonic. */
export function localClient(index: number, env: Record<string, string | undefined> = process.env): ChainClient {
  const url = local(townPorts(env).rpc);
  return connect(chainOf("local", LOCAL_CHAIN_ID, url), http(url, FRESH_CONNECTIONS), testAccount(index), 20);
}

function localNetwork(env: Record<string, string | undefined>): Network {
  const owners = LOCAL_OWNERS.map((index) => testAccount(index).address);
  return { client: localClient(0, env), council: { owners, threshold: 2, salt: 0n } };
}

/** A client of the chain that answers at this address, whatever its number, for this account. */
export async function clientFor(name: string, url: string, account: Account): Promise<ChainClient> {
  const probe = connect(chainOf(name, 1, url), http(url), account);
  return connect(chainOf(name, await probe.getChainId(), url), http(url), account);
}

/** A chain as viem describes one. */
export function chainOf(name: string, id: number, url: string) {
  const nativeCurrency = { name: "Ether", symbol: "ETH", decimals: 18 };
  return defineChain({ id, name, nativeCurrency, rpcUrls: { default: { http: [url] } } });
}
