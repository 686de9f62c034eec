import { concat, encodeAbiParameters, encodeFunctionData, numberToHex, parseAbi, type Abi, type Hex } from "viem";
import { entryPoint08Abi } from "viem/account-abstraction";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  heerlenEuroAbi,
  residentWalletAbi,
  residentWalletFactoryAbi,
  walletRecoveryAbi,
} from "@wesh/protocol/generated/abis.ts";
import { signAsResident, walletAddress, walletKey, WALLET_SALT, type ResidentSigner } from "@wesh/protocol/passkey.ts";
import { softwarePasskey } from "@wesh/protocol/software-passkey.ts";
import { recoveryVetoData } from "@wesh/protocol/typed-data.ts";
import {
  addPasskeysCall,
  batchCall,
  deploymentOf,
  ENTRY_POINT,
  removePasskeysCall,
  signUserOperation,
  vetoCall,
  type WalletOperation,
} from "@wesh/protocol/user-operation.ts";
import { openSmallTown, type SmallTown } from "../../../test/wallet/small-town.ts";
import { send } from "../../../scripts/deploy/chain.ts";
import { testAccount } from "../../../scripts/deploy/networks.ts";
import { placeFor, startNode, startRelay, type Node, type Running } from "./running.ts";

let node: Node;
let town: SmallTown;
let relay: Running;
const merchant = testAccount(5).address;
const SENDER = 15;

beforeAll(async () => {
  node = await startNode();
  town = await openSmallTown(node.client, merchant);
  relay = await startRelay(placeFor(node.url, town.deployment, [SENDER]));
});

afterAll(async () => {
  await relay?.kill("SIGTERM");
  await node?.stop();
});

const ask = (address: Hex, abi: Abi, functionName: string, args: unknown[]) =>
  node.client.readContract({ address, abi, functionName, args });
const nonceOf = (wallet: Hex) => ask(ENTRY_POINT, entryPoint08Abi as Abi, "getNonce", [wallet, 0n]) as Promise<bigint>;
const keyOf = (seed: string) => walletKey(town.at("WebAuthnVerifier"), softwarePasskey(seed).publicKey);
const opens = (wallet: Hex, key: Hex) => ask(wallet, residentWalletAbi as Abi, "isSigner", [key]);
const idOfRecovery = async (wallet: Hex) =>
  ((await ask(town.at("WalletRecovery"), walletRecoveryAbi as Abi, "recoveryOf", [wallet])) as { id: bigint }).id;

const post = (operation: WalletOperation) => relay.post({ kind: "user-operation", operation });

async function refusal(operation: WalletOperation): Promise<string | undefined> {
  const { status, body } = await post(operation);
  expect(status).toBe(422);
  return body.refusal?.name;
}

async function settled(operation: WalletOperation) {
  const { body } = await post(operation);
  expect(body.refusal).toBeUndefined();
  return relay.settled(body.digest!);
}

async function deployed(seed: string): Promise<ResidentSigner> {
  const resident = town.resident(seed);
  await town.enrol(resident.wallet);
  const { factory, factoryData } = deploymentOf(town.at("ResidentWalletFactory"), resident.key);
  await send(node.client, { to: factory, data: factoryData });
  return resident;
}

/** The council, in this town a registrar too, proposes another passkey. */
async function proposeFor(wallet: Hex): Promise<bigint> {
  const args = [wallet, keyOf("somebody at the desk")] as const;
  const data = encodeFunctionData({ abi: walletRecoveryAbi, functionName: "propose", args });
  await send(node.client, { to: town.at("WalletRecovery"), data });
  return idOfRecovery(wallet);
}

describe("wallet administration through the relay", () => {
  it("adds and removes passkeys without fees; the relay's own account is the beneficiary", async () => {
    const gus = await deployed("gus");
    const tablet = keyOf("gus's tablet");
    const add = await signUserOperation(gus, await nonceOf(gus.wallet), addPasskeysCall([tablet]));
    const { transaction } = await settled(add);
    const { from, input } = await node.client.getTransaction({ hash: transaction! });
    expect(from).toBe(testAccount(SENDER).address.toLowerCase());
    expect(input).toContain(testAccount(SENDER).address.slice(2).toLowerCase());
    expect(await opens(gus.wallet, tablet)).toBe(true);
    const remove = await signUserOperation(gus, await nonceOf(gus.wallet), removePasskeysCall([tablet]));
    expect(await settled(remove)).toMatchObject({ status: "included" });
    expect(await opens(gus.wallet, tablet)).toBe(false);
    expect((await post({ ...remove, signature: "0x" })).body.refusal).toBeUndefined(); // the same again is known
  });

  it("takes no fees, no large gas, no other call and no other account", async () => {
    const ida = await deployed("ida");
    const operation = await signUserOperation(ida, await nonceOf(ida.wallet), addPasskeysCall([keyOf("x")]));
    const refused = (changes: Partial<WalletOperation>) => refusal({ ...operation, ...changes });
    expect(await refused({ maxFeePerGas: 1n })).toBe("Relay_FeesNotZero");
    expect(await refused({ maxPriorityFeePerGas: 1n })).toBe("Relay_FeesNotZero");
    expect(await refused({ preVerificationGas: 1n })).toBe("Relay_FeesNotZero");
    expect(await refused({ callGasLimit: 10n ** 7n })).toBe("Relay_TooMuchGas");
    expect(await refused({ verificationGasLimit: 10n ** 7n })).toBe("Relay_TooMuchGas");
    expect(await refused({ sender: town.at("TaskRegistry") })).toBe("Relay_NotAWallet");
    const stranger = { ...town.resident("nobody") };
    expect(await refused({ sender: stranger.wallet })).toBe("Relay_NotAWallet");
  });

  it("reads the calls inside a batch, and carries nothing but a veto", async () => {
    const jan = await deployed("jan");
    const veto = encodeFunctionData({ abi: walletRecoveryAbi, functionName: "veto" });
    const pay = encodeFunctionData({ abi: heerlenEuroAbi, functionName: "pay", args: [merchant, 1n, WALLET_SALT] });
    const recovery = town.at("WalletRecovery");
    const inBatch = (mode: Hex, value: bigint): Hex => {
      const call = parseAbi(["function f((address to, uint256 value, bytes data)[])"])[0].inputs;
      const calls = encodeAbiParameters(call, [[{ to: recovery, value, data: veto }]]);
      return encodeFunctionData({ abi: residentWalletAbi, functionName: "execute", args: [mode, calls] });
    };
    const single: Hex = `0x01${"00".repeat(31)}`;
    const withOpData: Hex = `0x01000000000078210001${"00".repeat(22)}`;
    expect(inBatch(single, 0n)).toBe(vetoCall(recovery));
    const forbidden: Record<string, Hex> = {
      "a payment of its own": pay,
      "a payment in a batch": batchCall([{ to: town.at("HeerlenEuro"), data: pay }]),
      "a payment behind a veto": batchCall([
        { to: recovery, data: veto },
        { to: town.at("HeerlenEuro"), data: pay },
      ]),
      "a veto at another contract": batchCall([{ to: town.at("HeerlenEuro"), data: veto }]),
      "another act of the recovery": batchCall([
        {
          to: recovery,
          data: encodeFunctionData({ abi: walletRecoveryAbi, functionName: "carryOut", args: [jan.wallet] }),
        },
      ]),
      "a veto with more behind it": batchCall([{ to: recovery, data: `${veto}00` }]),
      "a batch of nothing": batchCall([]),
      "ether along with it": inBatch(single, 1n),
      "another mode": inBatch(withOpData, 0n),
      "a call with more behind it": `${addPasskeysCall([keyOf("y")])}00`,
      "no call": "0x",
    };
    for (const [what, callData] of Object.entries(forbidden)) {
      const operation = await signUserOperation(jan, await nonceOf(jan.wallet), callData);
      expect(await refusal(operation), what).toBe("Relay_CallNotAllowed");
    }
  });

  it("stops a recovery by a user operation", async () => {
    const kim = await deployed("kim");
    await proposeFor(kim.wallet);
    const operation = await signUserOperation(kim, await nonceOf(kim.wallet), vetoCall(town.at("WalletRecovery")));
    expect(await settled(operation)).toMatchObject({ status: "included" });
    expect(await idOfRecovery(kim.wallet)).toBe(0n);
    const again = await signUserOperation(kim, await nonceOf(kim.wallet), vetoCall(town.at("WalletRecovery")));
    expect(await refusal(again)).toBe("WalletRecovery_NoneOpen");
  });

  it("stops a recovery by a signature", async () => {
    const lot = await deployed("lot");
    const id = await proposeFor(lot.wallet);
    const recovery = { chainId: town.deployment.chainId, verifyingContract: town.at("WalletRecovery") };
    const veto = { wallet: lot.wallet, id, deadline: town.later };
    const sign = (by: ResidentSigner) => signAsResident(by, recoveryVetoData(recovery, veto), { deployed: true });
    const forged = await sign({ ...lot, passkey: softwarePasskey("thief") });
    expect(await relay.post({ kind: "recovery-veto", veto, signature: forged })).toMatchObject({
      status: 422,
      body: { refusal: { name: "WalletRecovery_BadSignature" } },
    });
    const { body } = await relay.post({ kind: "recovery-veto", veto, signature: await sign(lot) });
    expect(await relay.settled(body.digest!)).toMatchObject({ status: "included" });
    expect(await idOfRecovery(lot.wallet)).toBe(0n);
  });

  it("deploys a wallet by its first operation, with a second passkey or with nothing more", async () => {
    const factory = town.at("ResidentWalletFactory");
    for (const [seed, callData] of [
      ["mia", addPasskeysCall([keyOf("mia's tablet")])],
      ["nel", "0x"],
    ] as const) {
      const resident = town.resident(seed);
      const operation = await signUserOperation(resident, 0n, callData, deploymentOf(factory, resident.key));
      expect(await refusal(operation)).toBe("Relay_NotEnrolled");
      await town.enrol(resident.wallet);
      expect(await settled(operation)).toMatchObject({ status: "included" });
      expect(await opens(resident.wallet, resident.key)).toBe(true);
    }
    expect(await opens(town.resident("mia").wallet, keyOf("mia's tablet"))).toBe(true);
  });

  it("deploys nothing but the sender's own wallet, from the town's own factory", async () => {
    const [oda, piet] = [town.resident("oda"), town.resident("piet")];
    await town.enrol(oda.wallet);
    const factory = town.at("ResidentWalletFactory");
    const good = deploymentOf(factory, oda.key);
    const operation = await signUserOperation(oda, 0n, "0x", good);
    const refused = (changes: Partial<WalletOperation>) => refusal({ ...operation, ...changes });
    const args = [[oda.key, piet.key], WALLET_SALT] as const;
    const two = encodeFunctionData({ abi: residentWalletFactoryAbi, functionName: "deploy", args });
    expect(await refused({ factory: town.at("TaskRegistry") })).toBe("Relay_CallNotAllowed");
    expect(await refused({ factoryData: two })).toBe("Relay_CallNotAllowed");
    expect(await refused({ factoryData: "0x12345678" })).toBe("Relay_CallNotAllowed");
    expect(await refused(deploymentOf(factory, piet.key))).toBe("Relay_OtherWallet");
    expect(await refused({ callData: vetoCall(town.at("WalletRecovery")) })).toBe("Relay_CallNotAllowed");
    expect(await node.client.getCode({ address: oda.wallet })).toBeUndefined();
  });

  it("tells the reason of a refusal, wherever the EntryPoint hides it", async () => {
    const rob = await deployed("rob");
    const operation = await signUserOperation(rob, await nonceOf(rob.wallet), addPasskeysCall([keyOf("z")]));
    const changed = await post({ ...operation, verificationGasLimit: 140_000n });
    expect(changed.body.refusal).toEqual({ name: "FailedOp", args: ["0", "AA24 signature error"] });
    const last = await signUserOperation(rob, await nonceOf(rob.wallet), removePasskeysCall([rob.key]));
    expect(await refusal(last)).toBe("MultiSignerERC7913UnreachableThreshold");

    // FailedOpWithRevert: a list of passkeys that points outside the signature, so that the wallet cannot even read it.
    const word = (value: bigint) => numberToHex(value, { size: 32 });
    const signature = concat([0x40n, 0x80n, 1n, 2n ** 64n, 1n, 2n ** 64n].map(word));
    expect((await post({ ...operation, signature })).body.refusal).toEqual({
      name: "FailedOpWithRevert",
      args: ["0", "AA23 reverted", "0x"],
    });

    // AA13: the factory refuses a first passkey that is no point of the curve.
    const factory = town.at("ResidentWalletFactory");
    const key = walletKey(town.at("WebAuthnVerifier"), `0x${"01".repeat(64)}`);
    const wallet = walletAddress(factory, town.at("ResidentWallet"), [key]);
    await town.enrol(wallet);
    const stillborn = await signUserOperation({ ...rob, wallet, key }, 0n, "0x", deploymentOf(factory, key));
    expect(await refusal(stillborn)).toBe("ResidentWallet_BadKey");

    // UserOperationRevertReason: the first passkey a second time, which shows only once the wallet is there.
    const sam = town.resident("sam");
    await town.enrol(sam.wallet);
    const twice = await signUserOperation(sam, 0n, addPasskeysCall([sam.key]), deploymentOf(factory, sam.key));
    expect(await settled(twice)).toMatchObject({
      status: "reverted",
      refusal: { name: "MultiSignerERC7913AlreadyExists", args: [sam.key] },
    });
  });
});
