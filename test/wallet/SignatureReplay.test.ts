// One signature, used where it was not meant. Sources: ERC-7739 (its motivation: replay across accounts of one key), the
// ERC-1271 replay found in several wallets by audits, the release notes of OpenZeppelin 5.7 (contents description not
// bound), and the project's notes on smart wallets ("Signatures").
import { expect } from "chai";
import { concat, encodeFunctionData, hashTypedData, parseAbi, toHex, type Hex, type TypedDataDefinition } from "viem";
import { heerlenEuroAbi, residentWalletFactoryAbi, taskRegistryAbi } from "../../protocol/generated/abis.ts";
import {
  assert,
  encodeUndeployedSignature,
  encodeWalletSignature,
  signAsResident,
  walletAddress,
  type ResidentSigner,
} from "../../protocol/passkey.ts";
import { extensionData, paymentData } from "../../protocol/typed-data.ts";
import { addPasskeysCall, ENTRY_POINT, signUserOperation, userOperationHash } from "../../protocol/user-operation.ts";
import { LOCAL_CHAIN_ID } from "../../scripts/deploy/deployment-path.ts";
import {
  claimCallWith,
  claimData,
  client,
  handleCall,
  networkHelpers,
  nonceOf,
  openTown,
  outcomeOf,
  read,
  send,
  type OpenTown,
} from "./opened.ts";
import { openWalletOf, phoneOf } from "./office.ts";

const ERC1271 = parseAbi(["function isValidSignature(bytes32 hash, bytes signature) view returns (bytes4)"]);
const VALID = "0x1626ba7e";
const INVALID = "0xffffffff";
const OTHER_SALT: Hex = `0x${"5a".repeat(32)}`;
const BAD_CLAIM = "TaskRegistry_BadSignature";
const BAD_PAYMENT = "HeerlenEuro_BadSignature";

/** Anna with two wallets of one and the same passkey; both are enrolled, the second only if asked. */
async function openTwins() {
  const town = await networkHelpers.loadFixture(openTown);
  const anna = await openWalletOf(town, "anna");
  const [factory, implementation] = [town.at("ResidentWalletFactory"), town.at("ResidentWallet")];
  const wallet = walletAddress(factory, implementation, [anna.key], OTHER_SALT);
  const args = [[anna.key], OTHER_SALT] as const;
  const deploy = encodeFunctionData({ abi: residentWalletFactoryAbi, functionName: "deploy", args });
  return { town, anna, twin: { ...anna, wallet }, deployTwin: () => send(client, { to: factory, data: deploy }) };
}

function paymentOf(town: OpenTown, payer: Hex, chainId = LOCAL_CHAIN_ID) {
  const validity = { validAfter: 0n, validBefore: town.later, paymentReference: OTHER_SALT };
  const payment = { payer, merchant: town.merchant, amount: 1n, ...validity };
  return paymentData({ chainId, verifyingContract: town.at("HeerlenEuro") }, payment);
}

function payWith(town: OpenTown, payer: Hex, signature: Hex) {
  const args = [payer, town.merchant, 1n, 0n, town.later, OTHER_SALT, signature] as const;
  const data = encodeFunctionData({ abi: heerlenEuroAbi, functionName: "transferWithAuthorization", args });
  return outcomeOf(town.at("HeerlenEuro"), data);
}

function claimWith(town: OpenTown, resident: Hex, signature: Hex) {
  return outcomeOf(town.at("TaskRegistry"), claimCallWith(town, resident, signature));
}

const signDeployed = (signer: ResidentSigner, data: TypedDataDefinition) =>
  signAsResident(signer, data, { deployed: true });

/** What the wallet itself says of a hash and a signature. */
const answer = (wallet: Hex, hash: Hex, signature: Hex) => read(wallet, ERC1271, "isValidSignature", [hash, signature]);

describe("One signature used elsewhere", () => {
  it("in another wallet of the same passkey, as ERC-1271 asks it, both ways", async () => {
    const { town, anna, twin, deployTwin } = await openTwins();
    await deployTwin();
    const data = claimData(town, anna.wallet);
    const hash = hashTypedData(data);
    const [annas, twins] = [await signDeployed(anna, data), await signDeployed(twin, data)];
    expect(await answer(anna.wallet, hash, annas)).to.equal(VALID);
    expect(await answer(twin.wallet, hash, annas)).to.equal(INVALID);
    expect(await answer(twin.wallet, hash, twins)).to.equal(VALID);
    expect(await answer(anna.wallet, hash, twins)).to.equal(INVALID);
  });

  it("in another wallet of the same passkey that is not deployed yet", async () => {
    const { town, anna, twin } = await openTwins();
    await town.enrol(twin.wallet);
    const sign = async (wallet: Hex, salt?: Hex) =>
      encodeUndeployedSignature(anna.key, await assert(anna.passkey, hashTypedData(claimData(town, wallet))), salt);
    expect(await claimWith(town, twin.wallet, await sign(twin.wallet, OTHER_SALT))).to.equal("accepted");
    expect(await claimWith(town, twin.wallet, await sign(twin.wallet))).to.equal(BAD_CLAIM);
    expect(await claimWith(town, twin.wallet, await sign(anna.wallet, OTHER_SALT))).to.equal(BAD_CLAIM);
    expect(await claimWith(town, anna.wallet, await sign(twin.wallet, OTHER_SALT))).to.equal(BAD_CLAIM);
  });

  it("on another chain: of the contract, of the wallet, or of both", async () => {
    const { town, anna } = await openTwins();
    const elsewhere = { ...anna, chainId: 1 };
    const here = await signDeployed(anna, paymentOf(town, anna.wallet));
    expect(await payWith(town, anna.wallet, here)).to.equal("accepted");
    for (const [signer, chainId] of [
      [anna, 1],
      [elsewhere, LOCAL_CHAIN_ID],
      [elsewhere, 1],
    ] as const) {
      const signature = await signDeployed(signer, paymentOf(town, anna.wallet, chainId));
      expect(await payWith(town, anna.wallet, signature)).to.equal(BAD_PAYMENT);
    }
  });

  it("on another chain, before the wallet is deployed there", async () => {
    const { town, anna, twin } = await openTwins();
    await town.enrol(twin.wallet);
    const hash = hashTypedData(claimData(town, twin.wallet, 1));
    const signature = encodeUndeployedSignature(anna.key, await assert(anna.passkey, hash), OTHER_SALT);
    expect(await claimWith(town, twin.wallet, signature)).to.equal(BAD_CLAIM);
  });

  it("for another contract or another act of the town", async () => {
    const { town, anna } = await openTwins();
    const claim = await signDeployed(anna, claimData(town, anna.wallet));
    expect(await claimWith(town, anna.wallet, claim)).to.equal("accepted");
    expect(await payWith(town, anna.wallet, claim)).to.equal(BAD_PAYMENT);
    const message = { taskId: town.taskId, resident: anna.wallet, round: 1n, deadline: town.later };
    const registry = { chainId: LOCAL_CHAIN_ID, verifyingContract: town.at("TaskRegistry") };
    const extension = await signDeployed(anna, extensionData(registry, message));
    const asked = (functionName: "extendWithSignature" | "withdrawWithSignature", signature: Hex) => {
      const data = encodeFunctionData({ abi: taskRegistryAbi, functionName, args: [message, signature] });
      return outcomeOf(town.at("TaskRegistry"), data);
    };
    await send(client, { to: town.at("TaskRegistry"), data: claimCallWith(town, anna.wallet, claim) });
    expect(await asked("extendWithSignature", extension)).to.equal("accepted");
    expect(await asked("withdrawWithSignature", extension)).to.equal(BAD_CLAIM);
    expect(await asked("withdrawWithSignature", claim)).to.equal(BAD_CLAIM);
  });

  it("plain, without the wallet's name around it", async () => {
    const { town, anna } = await openTwins();
    const hash = hashTypedData(claimData(town, anna.wallet));
    const plain = encodeWalletSignature(anna.key, await assert(anna.passkey, hash));
    expect(await answer(anna.wallet, hash, plain)).to.equal(INVALID);
    expect(await claimWith(town, anna.wallet, plain)).to.equal(BAD_CLAIM);
  });

  it("of a user operation as if it were typed data, and the other way round", async () => {
    const { town, anna } = await openTwins();
    const tablet = phoneOf(town, anna, "anna's tablet");
    const operation = await signUserOperation(anna, await nonceOf(anna.wallet), addPasskeysCall([tablet.key]));
    const hash = userOperationHash(LOCAL_CHAIN_ID, operation);
    expect(await answer(anna.wallet, hash, operation.signature)).to.equal(INVALID);
    const claim = await signDeployed(anna, claimData(town, anna.wallet));
    const dressed = handleCall({ ...operation, signature: claim });
    expect(await outcomeOf(ENTRY_POINT, dressed)).to.equal("FailedOp AA24 signature error");
    expect(await outcomeOf(ENTRY_POINT, handleCall(operation))).to.equal("accepted");
  });

  it("with other words in its description of what was signed", async () => {
    const { town, anna } = await openTwins();
    const data = claimData(town, anna.wallet);
    const signature = await signDeployed(anna, data);
    const words = "TaskClaim(uint256 taskId,address resident,address beneficiary,uint256 round,uint256 deadline)";
    expect(signature).to.contain(toHex(words).slice(2));
    for (const other of [
      words.replace("TaskClaim", "TaskGrant"),
      words.replace("deadline", "headline"),
      words.replace("TaskClaim(", "TaskClaim,"),
      ")".repeat(words.length),
    ]) {
      const changed = signature.replace(toHex(words).slice(2), toHex(other).slice(2)) as Hex;
      expect(await answer(anna.wallet, hashTypedData(data), changed), other).to.equal(INVALID);
    }
  });

  it("with bytes taken away, put behind or put before", async () => {
    const { town, anna } = await openTwins();
    const data = claimData(town, anna.wallet);
    const signature = await signDeployed(anna, data);
    const length = (signature.length - 2) / 2;
    for (const changed of [
      concat([signature, "0x00"]),
      concat(["0x00", signature]),
      signature.slice(0, -2) as Hex,
      `0x${signature.slice(2 + 64)}` as Hex,
      `0x${"00".repeat(length)}` as Hex,
      "0x" as Hex,
    ]) {
      expect(await answer(anna.wallet, hashTypedData(data), changed)).to.equal(INVALID);
    }
  });

  it("of the form from before the deployment, or of a passkey that does not open the wallet", async () => {
    const { town, anna, twin, deployTwin } = await openTwins();
    await town.enrol(twin.wallet);
    const hash = hashTypedData(claimData(town, twin.wallet));
    const before = encodeUndeployedSignature(anna.key, await assert(anna.passkey, hash), OTHER_SALT);
    expect(await claimWith(town, twin.wallet, before)).to.equal("accepted");
    await deployTwin();
    expect(await claimWith(town, twin.wallet, before)).to.equal(BAD_CLAIM);
    const thief = phoneOf(town, anna, "thief");
    const signature = await signDeployed(thief, claimData(town, anna.wallet));
    expect(await claimWith(town, anna.wallet, signature)).to.equal(BAD_CLAIM);
  });
});
