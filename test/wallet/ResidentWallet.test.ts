import { expect } from "chai";
import { encodeAbiParameters, encodeFunctionData, keccak256, parseAbi, zeroHash } from "viem";
import { heerlenEuroAbi } from "../../protocol/generated/abis.ts";
import { assert, encodeAssertion, walletAddress, walletKey } from "../../protocol/passkey.ts";
import { softwarePasskey } from "../../protocol/software-passkey.ts";
import {
  addPasskeysCall,
  batchCall,
  ENTRY_POINT,
  removePasskeysCall,
  signUserOperation,
  userOperationHash,
} from "../../protocol/user-operation.ts";
import {
  balanceOf,
  carryOperation,
  client,
  deployCall,
  deployWallet,
  handleCall,
  networkHelpers,
  nonceOf,
  openTown,
  outcomeOf,
  paymentCall,
  read,
  send,
} from "./opened.ts";

const WALLET = parseAbi([
  "function isSigner(bytes signer) view returns (bool)",
  "function isValidSignature(bytes32 hash, bytes signature) view returns (bytes4)",
  "function threshold() view returns (uint64)",
  "function entryPoint() view returns (address)",
]);

async function opened() {
  const town = await networkHelpers.loadFixture(openTown);
  const an = town.resident("an");
  await town.enrol(an.wallet, 1_000n);
  await deployWallet(town, an);
  const tablet = { ...an, ...keyOf(town.at("WebAuthnVerifier"), "an's tablet") };
  const operate = async (signer: typeof an, callData: `0x${string}`) =>
    signUserOperation(signer, await nonceOf(an.wallet), callData);
  const opens = (key: string) => read(an.wallet, WALLET, "isSigner", [key]);
  return { town, an, tablet, operate, opens };
}

function keyOf(verifier: `0x${string}`, seed: string) {
  const passkey = softwarePasskey(seed);
  return { passkey, key: walletKey(verifier, passkey.publicKey) };
}

describe("ResidentWallet: a wallet opened with a passkey", () => {
  it("pays with a signed authorization of Heerlen Euro that anyone submits", async () => {
    const { town, an } = await opened();
    await send(town.stranger, { to: town.at("HeerlenEuro"), data: await paymentCall(town, an.wallet, an, 400n) });
    expect(await balanceOf(town, town.merchant)).to.equal(400n);
    expect(await balanceOf(town, an.wallet)).to.equal(600n);
  });

  it("does not let one wallet's signature serve another wallet of the same passkey", async () => {
    const { town, an } = await opened();
    const other = town.resident("other");
    const shared = walletAddress(town.at("ResidentWalletFactory"), town.at("ResidentWallet"), [an.key, other.key]);
    await send(client, { to: town.at("ResidentWalletFactory"), data: deployCall([an.key, other.key]) });
    await town.enrol(shared, 1_000n);
    const euro = town.at("HeerlenEuro");
    // Signed in the name of the first wallet, presented for the second.
    const replayed = await paymentCall(town, shared, an, 1n);
    expect(await outcomeOf(euro, replayed)).to.equal("HeerlenEuro_BadSignature");
    expect(await outcomeOf(euro, await paymentCall(town, shared, { ...an, wallet: shared }, 1n))).to.equal("accepted");
  });

  it("understands ERC-7739, the EntryPoint 0.8, and that one passkey is enough", async () => {
    const { an } = await opened();
    const detection = `0x${"7739".repeat(16)}`;
    expect(await read(an.wallet, WALLET, "isValidSignature", [detection, "0x"])).to.equal("0x77390001");
    expect(await read(an.wallet, WALLET, "isValidSignature", [zeroHash, "0x"])).to.equal("0xffffffff");
    expect(await read(an.wallet, WALLET, "entryPoint", [])).to.equal(ENTRY_POINT);
    expect(await read(an.wallet, WALLET, "threshold", [])).to.equal(1n);
  });

  it("adds a second passkey by a user operation without fees, and both pay", async () => {
    const { town, an, tablet, operate, opens } = await opened();
    expect(await carryOperation(await operate(an, addPasskeysCall([tablet.key])))).to.equal(true);
    expect(await opens(tablet.key)).to.equal(true);
    for (const signer of [an, tablet]) {
      const call = await paymentCall(town, an.wallet, signer, 1n);
      expect(await outcomeOf(town.at("HeerlenEuro"), call)).to.equal("accepted");
    }
  });

  it("lets the second passkey remove the first, which then opens nothing", async () => {
    const { town, an, tablet, operate, opens } = await opened();
    await carryOperation(await operate(an, addPasskeysCall([tablet.key])));
    const pending = await paymentCall(town, an.wallet, an, 1n);
    expect(await carryOperation(await operate(tablet, removePasskeysCall([an.key])))).to.equal(true);
    expect(await opens(an.key)).to.equal(false);
    expect(await outcomeOf(town.at("HeerlenEuro"), pending)).to.equal("HeerlenEuro_BadSignature");
    const stolen = handleCall(await operate(an, addPasskeysCall([an.key])));
    expect(await outcomeOf(ENTRY_POINT, stolen)).to.equal("FailedOp AA24 signature error");
  });

  it("keeps its last passkey", async () => {
    const { an, operate, opens } = await opened();
    expect(await outcomeOf(an.wallet, removePasskeysCall([an.key]), ENTRY_POINT)).to.equal(
      "MultiSignerERC7913UnreachableThreshold",
    );
    expect(await carryOperation(await operate(an, removePasskeysCall([an.key])))).to.equal(false);
    expect(await opens(an.key)).to.equal(true);
  });

  it("takes no passkey of another form, on another verifier, or twice", async () => {
    const { town, an } = await opened();
    const { publicKey } = softwarePasskey("thief");
    const add = (key: `0x${string}`) => outcomeOf(an.wallet, addPasskeysCall([key]), ENTRY_POINT);
    expect(await add(town.stranger.account.address)).to.equal("ResidentWallet_BadKey");
    expect(await add(walletKey(town.stranger.account.address, publicKey))).to.equal("ResidentWallet_BadKey");
    expect(await add(`${an.key}00`)).to.equal("ResidentWallet_BadKey");
    expect(await add(an.key)).to.equal("MultiSignerERC7913AlreadyExists");
  });

  it("has eight passkeys at most", async () => {
    const { town, an } = await opened();
    const keys = [...Array(8).keys()].map((index) => keyOf(town.at("WebAuthnVerifier"), `phone ${index}`).key);
    const add = (some: `0x${string}`[]) => outcomeOf(an.wallet, addPasskeysCall(some), ENTRY_POINT);
    expect(await add(keys)).to.equal("ResidentWallet_TooManyPasskeys");
    expect(await add(keys.slice(1))).to.equal("accepted");
    expect(await outcomeOf(town.at("ResidentWalletFactory"), deployCall([an.key, ...keys]))).to.equal(
      "ResidentWallet_TooManyPasskeys",
    );
  });

  it("takes no passkey that is not a point of the curve: it could never sign", async () => {
    const { town, an } = await opened();
    const key = walletKey(town.at("WebAuthnVerifier"), `0x${"01".repeat(64)}`);
    expect(await outcomeOf(an.wallet, addPasskeysCall([key]), ENTRY_POINT)).to.equal("ResidentWallet_BadKey");
  });

  it("takes the signature of exactly one passkey: nobody lengthens it with a second", async () => {
    const { town, an, tablet, operate } = await opened();
    await carryOperation(await operate(an, addPasskeysCall([tablet.key])));
    const add = addPasskeysCall([keyOf(town.at("WebAuthnVerifier"), "third").key]);
    const operation = await operate(an, add);
    const hash = userOperationHash(an.chainId, operation);
    const signers = [an, tablet].toSorted((one, other) => (keccak256(one.key) < keccak256(other.key) ? -1 : 1));
    const assertions = await Promise.all(
      signers.map(async ({ passkey }) => encodeAssertion(await assert(passkey, hash))),
    );
    const both = encodeAbiParameters(
      [{ type: "bytes[]" }, { type: "bytes[]" }],
      [signers.map(({ key }) => key), assertions],
    );
    expect(await outcomeOf(ENTRY_POINT, handleCall({ ...operation, signature: both }))).to.equal(
      "FailedOp AA24 signature error",
    );
    expect(await outcomeOf(ENTRY_POINT, handleCall(operation))).to.equal("accepted");
  });

  it("obeys nobody but the EntryPoint and itself", async () => {
    const { town, an, tablet } = await opened();
    for (const data of [addPasskeysCall([tablet.key]), removePasskeysCall([an.key]), batchCall([])]) {
      expect(await outcomeOf(an.wallet, data, town.stranger.account.address)).to.equal("AccountUnauthorized");
    }
  });

  it("makes a batch of calls as one user operation", async () => {
    const { town, an, tablet, operate, opens } = await opened();
    const pay = encodeFunctionData({ abi: heerlenEuroAbi, functionName: "pay", args: [town.merchant, 250n, zeroHash] });
    const calls = [
      { to: town.at("HeerlenEuro"), data: pay },
      { to: an.wallet, data: addPasskeysCall([tablet.key]) },
    ];
    expect(await carryOperation(await operate(an, batchCall(calls)))).to.equal(true);
    expect(await balanceOf(town, town.merchant)).to.equal(250n);
    expect(await opens(tablet.key)).to.equal(true);
  });

  it("refuses a user operation that was changed after signing, or is used again", async () => {
    const { an, tablet, operate } = await opened();
    const operation = await operate(an, addPasskeysCall([tablet.key]));
    const changed = { ...operation, callGasLimit: operation.callGasLimit + 1n };
    expect(await outcomeOf(ENTRY_POINT, handleCall(changed))).to.equal("FailedOp AA24 signature error");
    await carryOperation(operation);
    expect(await outcomeOf(ENTRY_POINT, handleCall(operation))).to.equal("FailedOp AA25 invalid account nonce");
  });
});
