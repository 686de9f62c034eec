// User operations that were changed, sent again, sent elsewhere, or meant to draw money. Sources: ERC-4337 (its security
// considerations: the account trusts one EntryPoint; nonce; prefund), EntryPoint 0.8's error codes, and the project's notes
// on smart wallets ("Client side", relay rules).
import { expect } from "chai";
import { encodeDeployData, encodeFunctionData, hexToBigInt, parseEther, zeroAddress, type Abi, type Hex } from "viem";
import {
  entryPoint08Abi,
  getUserOperationHash,
  toPackedUserOperation,
  type UserOperation,
} from "viem/account-abstraction";
import entryPointArtifact from "@account-abstraction/contracts/artifacts/EntryPoint.json" with { type: "json" };
import { residentWalletAbi } from "../../protocol/generated/abis.ts";
import { assert, encodeWalletSignature, walletAddress } from "../../protocol/passkey.ts";
import {
  addPasskeysCall,
  deploymentOf,
  ENTRY_POINT,
  signUserOperation,
  userOperationHash,
  type WalletOperation,
} from "../../protocol/user-operation.ts";
import { LOCAL_CHAIN_ID } from "../../scripts/deploy/deployment-path.ts";
import {
  carryOperation,
  client,
  deployCall,
  deployWallet,
  handleCall,
  networkHelpers,
  nonceOf,
  openTown,
  outcomeOf,
  read,
  send,
} from "./opened.ts";
import { openWalletOf, phoneOf } from "./office.ts";

const AA24 = "FailedOp AA24 signature error";

async function opened() {
  const town = await networkHelpers.loadFixture(openTown);
  const anna = await openWalletOf(town, "anna");
  const tablet = phoneOf(town, anna, "anna's tablet");
  const operation = await signUserOperation(anna, await nonceOf(anna.wallet), addPasskeysCall([tablet.key]));
  return { town, anna, tablet, operation };
}

const outcome = (operation: WalletOperation) => outcomeOf(ENTRY_POINT, handleCall(operation));

/** The same operation with another hash signed by the same passkey. */
async function signedAs(anna: Awaited<ReturnType<typeof opened>>["anna"], operation: WalletOperation, hash: Hex) {
  return { ...operation, signature: encodeWalletSignature(anna.key, await assert(anna.passkey, hash)) };
}

const VALID = 0n;
const NOT_SIGNED = 1n;

/** The question of the EntryPoint whether the wallet signed an operation. */
function validationCall(operation: WalletOperation): Hex {
  const packed = toPackedUserOperation(operation as UserOperation<"0.8">);
  const args = [packed, userOperationHash(LOCAL_CHAIN_ID, operation), 0n] as const;
  return encodeFunctionData({ abi: residentWalletAbi, functionName: "validateUserOp", args });
}

/** What the wallet answers the EntryPoint. */
async function validationOf(operation: WalletOperation): Promise<bigint> {
  const { sender: to } = operation;
  const { data } = await client.call({ account: ENTRY_POINT, to, data: validationCall(operation) });
  return hexToBigInt(data!);
}

describe("Attacks with user operations", () => {
  it("any field changed after signing", async () => {
    const { town, operation } = await opened();
    const other = { ...operation, callData: addPasskeysCall([phoneOf(town, town.resident("x"), "thief").key]) };
    const changes: Partial<WalletOperation>[] = [
      { callData: other.callData },
      { callGasLimit: operation.callGasLimit + 1n },
      { verificationGasLimit: operation.verificationGasLimit + 1n },
      { preVerificationGas: 1n },
      { nonce: 1n << 64n },
    ];
    expect(await outcome(operation)).to.equal("accepted");
    for (const change of changes) expect(await outcome({ ...operation, ...change })).to.equal(AA24);
  });

  it("sent a second time, by anyone; sent first by a stranger, the resident's wish is done all the same", async () => {
    const { town, anna, tablet, operation } = await opened();
    await send(town.stranger, { to: ENTRY_POINT, data: handleCall(operation) });
    expect(await read(anna.wallet, residentWalletAbi, "isSigner", [tablet.key])).to.equal(true);
    expect(await outcome(operation)).to.equal("FailedOp AA25 invalid account nonce");
    expect(await outcome({ ...operation, nonce: operation.nonce + 1n })).to.equal(AA24);
  });

  it("for another wallet of the same passkey", async () => {
    const { town, anna, tablet, operation } = await opened();
    const [factory, implementation] = [town.at("ResidentWalletFactory"), town.at("ResidentWallet")];
    const shared = walletAddress(factory, implementation, [anna.key, tablet.key]);
    await send(client, { to: factory, data: deployCall([anna.key, tablet.key]) });
    expect(await outcome({ ...operation, sender: shared })).to.equal(AA24);
  });

  it("signed for another chain or another EntryPoint", async () => {
    const { anna, operation } = await opened();
    const userOperation = operation as UserOperation<"0.8">;
    const elsewhere = getUserOperationHash({
      ...{ chainId: LOCAL_CHAIN_ID, entryPointVersion: "0.8", userOperation },
      entryPointAddress: "0x0000000071727De22E5E9d8BAf0edAc6f37da032",
    });
    expect(await outcome(await signedAs(anna, operation, userOperationHash(1, operation)))).to.equal(AA24);
    expect(await outcome(await signedAs(anna, operation, elsewhere))).to.equal(AA24);
  });

  it("carried by another EntryPoint, even one with the same code and a signature made for it", async () => {
    const { anna, operation } = await opened();
    const { abi, bytecode } = entryPointArtifact as { abi: Abi; bytecode: Hex };
    const copy = (await send(client, { data: encodeDeployData({ abi, bytecode, args: [] }) })).contractAddress!;
    const userOperation = operation as UserOperation<"0.8">;
    const hash = getUserOperationHash({
      ...{ chainId: LOCAL_CHAIN_ID, entryPointVersion: "0.8", userOperation },
      entryPointAddress: copy,
    });
    const data = handleCall(await signedAs(anna, operation, hash));
    expect(await outcomeOf(copy, data)).to.equal("AccountUnauthorized");
  });

  it("asked of the wallet directly", async () => {
    const { town, operation } = await opened();
    const data = validationCall(operation);
    const stranger = town.stranger.account.address;
    expect(await outcomeOf(operation.sender, data, stranger)).to.equal("AccountUnauthorized");
  });

  it("with fees put in, to draw ether from the wallet: not signed; and signed, there is nothing to draw", async () => {
    const { anna, operation } = await opened();
    const fees = { maxFeePerGas: 10n ** 9n, maxPriorityFeePerGas: 10n ** 9n };
    expect(await client.getBalance({ address: anna.wallet })).to.equal(0n);
    expect(await outcome({ ...operation, ...fees })).to.equal("FailedOp AA21 didn't pay prefund");
    const dear = { ...operation, ...fees };
    const signed = await signedAs(anna, dear, userOperationHash(LOCAL_CHAIN_ID, dear));
    expect(await outcome(signed)).to.equal("FailedOp AA21 didn't pay prefund");
  });

  it("from a wallet that happens to hold ether: an operation without fees takes none of it", async () => {
    const { anna, operation } = await opened();
    await send(client, { to: anna.wallet, value: parseEther("1"), data: "0x" });
    const fees = { maxFeePerGas: 10n ** 9n, maxPriorityFeePerGas: 10n ** 9n };
    expect(await outcome({ ...operation, ...fees })).to.equal(AA24);
    expect(await carryOperation(operation)).to.equal(true);
    expect(await client.getBalance({ address: anna.wallet })).to.equal(parseEther("1"));
    expect(await read(ENTRY_POINT, entryPoint08Abi, "balanceOf", [anna.wallet])).to.equal(0n);
  });

  it("with a paymaster added by somebody else", async () => {
    const { town, operation } = await opened();
    const paymaster = { paymaster: town.stranger.account.address, paymasterVerificationGasLimit: 1n };
    const userOperation = { ...operation, ...paymaster, paymasterPostOpGasLimit: 1n, paymasterData: "0x" };
    expect(await validationOf(operation)).to.equal(VALID);
    expect(await validationOf(userOperation)).to.equal(NOT_SIGNED);
  });

  it("that deploys another wallet than its sender, or one that is there already", async () => {
    const { town, anna, operation } = await opened();
    const [bram, cem] = [town.resident("bram"), town.resident("cem")];
    const factory = town.at("ResidentWalletFactory");
    const cems = await signUserOperation(bram, 0n, "0x", deploymentOf(factory, cem.key));
    expect(await outcome(cems)).to.equal("FailedOp AA14 initCode must return sender");
    const again = { ...operation, ...deploymentOf(factory, anna.key) };
    expect(await outcome(again)).to.equal("FailedOp AA10 sender already constructed");
    const nothing = await signUserOperation(bram, 0n, "0x", { factory: zeroAddress, factoryData: "0x" });
    expect(await outcome(nothing)).to.match(/^FailedOp AA1/);
  });

  it("overtaken by a stranger's deployment: the wallet has its own keys, and the next signature goes through", async () => {
    const { town } = await opened();
    const bram = town.resident("bram");
    const tablet = phoneOf(town, bram, "bram's tablet");
    const add = addPasskeysCall([tablet.key]);
    const first = await signUserOperation(bram, 0n, add, deploymentOf(town.at("ResidentWalletFactory"), bram.key));
    expect(await outcome(first)).to.equal("accepted");
    await deployWallet(town, bram);
    expect(await outcome(first)).to.equal("FailedOp AA10 sender already constructed");
    expect(await carryOperation(await signUserOperation(bram, 0n, add))).to.equal(true);
    expect(await read(bram.wallet, residentWalletAbi, "getSigners", [0n, 9n])).to.deep.equal([bram.key, tablet.key]);
  });
});
