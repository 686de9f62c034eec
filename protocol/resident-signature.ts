import {
  concat,
  decodeAbiParameters,
  encodeAbiParameters,
  isAddressEqual,
  parseAbi,
  recoverAddress,
  size,
  slice,
  type Address,
  type Client,
  type Hex,
} from "viem";
import { getCode, readContract } from "viem/actions";
import { residentWalletFactoryAbi } from "./generated/abis.ts";

const ERC1271 = parseAbi(["function isValidSignature(bytes32 hash, bytes signature) view returns (bytes4)"]);
const ERC7913 = parseAbi(["function verify(bytes key, bytes32 hash, bytes signature) view returns (bytes4)"]);
const ERC1271_VALID = "0x1626ba7e";
const ERC7913_VALID = "0x024ad318";
const UNDEPLOYED = [{ type: "bytes" }, { type: "bytes32" }, { type: "bytes" }] as const;

/** A signature to check against an account. */
export interface SignatureQuestion {
  /** The factory of the residents' wallets. */
  wallets: Address;
  resident: Address;
  digest: Hex;
  signature: Hex;
}

/**
 * Whether an account signed a digest, by the rule of the contracts (`ResidentSignature.sol`): an account with code is
 * asked itself and nothing else; 65 bytes are ECDSA; otherwise it is the signature of a wallet not deployed yet. Reads the
 * chain, writes nothing. A failing network is an error, never a "no".
 */
export async function isResidentSignature(client: Client, question: SignatureQuestion): Promise<boolean> {
  const { resident, digest, signature } = question;
  const code = await getCode(client, { address: resident });
  if (code !== undefined && code !== "0x") return acceptsSignature(client, question);
  if (size(signature) !== 65) return isSignedByFirstKey(client, question);
  try {
    return isAddressEqual(await recoverAddress({ hash: digest, signature }), resident);
  } catch {
    return false;
  }
}

async function acceptsSignature(client: Client, { resident, digest, signature }: SignatureQuestion): Promise<boolean> {
  const call = {
    address: resident,
    abi: ERC1271,
    functionName: "isValidSignature",
    args: [digest, signature],
  } as const;
  return (await answerOf(() => readContract(client, call))) === ERC1271_VALID;
}

async function isSignedByFirstKey(client: Client, question: SignatureQuestion): Promise<boolean> {
  const { wallets, resident, digest, signature } = question;
  const parts = decodeUndeployed(signature);
  if (!parts) return false;
  const [key, salt, keySignature] = parts;
  const factory = { address: wallets, abi: residentWalletFactoryAbi, functionName: "addressOf" } as const;
  if (!isAddressEqual(await readContract(client, { ...factory, args: [[key], salt] }), resident)) return false;
  const call = { abi: ERC7913, functionName: "verify", args: [slice(key, 20), digest, keySignature] } as const;
  return (await answerOf(() => readContract(client, { address: slice(key, 0, 20), ...call }))) === ERC7913_VALID;
}

function decodeUndeployed(signature: Hex): readonly [Hex, Hex, Hex] | undefined {
  try {
    const parts = decodeAbiParameters(UNDEPLOYED, signature);
    // Only the one canonical encoding: the contracts take no other.
    const isCanonical = encodeAbiParameters(UNDEPLOYED, parts) === concat([signature]).toLowerCase();
    return isCanonical && size(parts[0]) === 84 ? parts : undefined;
  } catch {
    return undefined;
  }
}

// A contract that reverts or answers something else says no; a node that cannot be reached says nothing.
async function answerOf(call: () => Promise<Hex>): Promise<Hex | undefined> {
  try {
    return await call();
  } catch (failure) {
    const isContractAnswer = failure instanceof Error && failure.name === "ContractFunctionExecutionError";
    if (isContractAnswer && !/HttpRequestError|TimeoutError/.test(nameOfCauses(failure))) return undefined;
    throw failure;
  }
}

function nameOfCauses(failure: unknown): string {
  const names: string[] = [];
  for (let next = failure; next instanceof Error && names.length < 16; next = next.cause) names.push(next.name);
  return names.join(" ");
}
