import { encodeFunctionData, keccak256, stringToHex, type Address, type Hex } from "viem";
import { signAsResident, type ResidentSigner } from "../../protocol/passkey.ts";
import { paymentData } from "../../protocol/typed-data.ts";
import { gasOf, openBenchTown, openTasks, openWallet, type BenchTown } from "./bench-town.ts";
import { measureTasks } from "./task-measures.ts";

const AMOUNT = 450n;
const FAR_AWAY = 2_000_000_000;

/** Human names of what a resident, a till or a city worker does, with the gas it used. */
export type GasFigures = Record<string, number>;

/** Measures everything on one fresh chain. */
export async function measureGas(): Promise<GasFigures> {
  const town = await openBenchTown();
  const transfers = await measureTransfers(town);
  const authorizations = await measureAuthorizations(town);
  await openTasks(town);
  return { ...transfers, ...authorizations, ...(await measureFence(town)), ...(await measureTasks(town)) };
}

async function measureTransfers(town: BenchTown): Promise<GasFigures> {
  const { euro, plain, solady, resident, merchant } = town;
  const account = resident.account;
  const to = merchant.account.address;
  const gas = async (sent: Promise<Hex>) => Number(await gasOf(town, sent));
  return {
    "plain OpenZeppelin ERC-20: transfer": await gas(plain.write.transfer([to, AMOUNT], { account })),
    "plain Solady ERC-20: transfer": await gas(solady.write.transfer([to, AMOUNT], { account })),
    "transfer, resident to merchant": await gas(euro.write.transfer([to, AMOUNT], { account })),
    "pay with a new receipt": await gas(euro.write.pay([to, AMOUNT, referenceOf("pay")], { account })),
    "refund of a whole payment": await gas(
      euro.write.refund([account.address, referenceOf("pay"), AMOUNT], { account: merchant.account }),
    ),
  };
}

async function measureAuthorizations(town: BenchTown): Promise<GasFigures> {
  const { resident } = town;
  const account = resident.account.address;
  const byAccount = (_: Address, word: string) => resident.signTypedData(authorizationOf(town, account, word));
  const wallet = await openWallet(town, "bench");
  const many: ResidentSigner[] = [];
  for (let index = 0; index < 10; index++) many.push(await openWallet(town, `bench ${index}`));

  const single = await submit(town, [await callOf(town, account, "account", byAccount)]);
  const once = await submit(town, [await callOf(town, wallet.wallet, "wallet", byPasskey(town, wallet))]);
  const same = Array.from({ length: 10 }, (_, index) =>
    callOf(town, wallet.wallet, `batch ${index}`, byPasskey(town, wallet)),
  );
  const different = many.map((signer) => callOf(town, signer.wallet, "batch", byPasskey(town, signer)));
  return {
    "authorization by an ordinary account": single,
    "authorization by a passkey wallet": once,
    "authorization by a passkey wallet, each of ten of one wallet": perTen(await submit(town, await Promise.all(same))),
    "authorization by a passkey wallet, each of ten wallets": perTen(await submit(town, await Promise.all(different))),
  };
}

/** What the check itself costs: the call less the 21,000 of any transaction and its calldata. */
async function measureFence(town: BenchTown): Promise<GasFigures> {
  const place = { latitude: 50_887_000, longitude: 5_980_000 };
  const data = encodeFunctionData({ abi: town.fence.abi, functionName: "contains", args: [place] });
  const gas = await gasOf(town, town.relayer.sendTransaction({ to: town.fence.address, data }));
  return { "fence check of the real boundary, execution": Number(gas - 21_000n - calldataGas(data)) };
}

type Sign = (payer: Address, word: string) => Promise<Hex>;

function byPasskey(town: BenchTown, signer: ResidentSigner): Sign {
  return (payer, word) => signAsResident(signer, authorizationOf(town, payer, word), { deployed: true });
}

async function callOf(town: BenchTown, payer: Address, word: string, sign: Sign): Promise<Hex> {
  const { from, to, value, validAfter, validBefore, nonce } = authorizationOf(town, payer, word).message;
  const args = [from, to, value, validAfter, validBefore, nonce, await sign(payer, word)] as const;
  return encodeFunctionData({ abi: town.euro.abi, functionName: "transferWithAuthorization", args });
}

function authorizationOf({ euro, merchant }: BenchTown, payer: Address, word: string) {
  return paymentData(
    { chainId: 31337, verifyingContract: euro.address },
    {
      payer,
      merchant: merchant.account.address,
      amount: AMOUNT,
      validAfter: 0n,
      validBefore: BigInt(FAR_AWAY),
      paymentReference: referenceOf(word),
    },
  );
}

/** One call goes as it is, several as a batch of the token. */
async function submit(town: BenchTown, calls: Hex[]): Promise<number> {
  const batch = () => encodeFunctionData({ abi: town.euro.abi, functionName: "multicall", args: [calls] });
  const data = calls.length === 1 ? calls[0]! : batch();
  return Number(await gasOf(town, town.relayer.sendTransaction({ to: town.euro.address, data })));
}

function perTen(gas: number): number {
  return Math.round(gas / 10);
}

function referenceOf(word: string): Hex {
  return keccak256(stringToHex(word));
}

function calldataGas(data: Hex): bigint {
  const bytes = data.slice(2).match(/../g) ?? [];
  return bytes.reduce((sum, byte) => sum + (byte === "00" ? 4n : 16n), 0n);
}
