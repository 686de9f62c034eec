import { expect } from "chai";
import { concat, encodeAbiParameters, type Hex } from "viem";
import { assert, encodeAssertion, WALLET_SALT } from "../../protocol/passkey.ts";
import { isResidentSignature } from "../../protocol/resident-signature.ts";
import { AUTHENTICATOR_FLAGS, type SoftwarePasskeyOptions } from "../../protocol/software-passkey.ts";
import {
  claimCall,
  claimCallWith,
  claimDigest,
  client,
  deployWallet,
  networkHelpers,
  openTown,
  outcomeOf,
  send,
} from "./opened.ts";

const BAD = "TaskRegistry_BadSignature";
const { UP, UV, BE, BS } = AUTHENTICATOR_FLAGS;

async function enrolled(options?: SoftwarePasskeyOptions) {
  const town = await networkHelpers.loadFixture(openTown);
  const an = town.resident("an", options);
  await town.enrol(an.wallet);
  return { town, an, registry: town.at("TaskRegistry") };
}

describe("ResidentSignature: whether a resident signed this", () => {
  it("takes the first passkey of a wallet that is not deployed", async () => {
    const { town, an, registry } = await enrolled();
    await send(town.stranger, { to: registry, data: await claimCall(town, an.wallet, an, false) });
    expect(await outcomeOf(registry, await claimCall(town, an.wallet, an, false))).to.equal("TaskRegistry_WrongState");
  });

  it("takes the key no more once the wallet is deployed: then the wallet alone answers", async () => {
    const { town, an, registry } = await enrolled();
    const before = await claimCall(town, an.wallet, an, false);
    expect(await outcomeOf(registry, before)).to.equal("accepted");
    await deployWallet(town, an);
    expect(await outcomeOf(registry, before)).to.equal(BAD);
    expect(await outcomeOf(registry, await claimCall(town, an.wallet, an, true))).to.equal("accepted");
  });

  it("refuses the form of a deployed wallet before deployment", async () => {
    const { town, an, registry } = await enrolled();
    expect(await outcomeOf(registry, await claimCall(town, an.wallet, an, true))).to.equal(BAD);
  });

  it("refuses another passkey, whatever address it names", async () => {
    const { town, an, registry } = await enrolled();
    const thief = town.resident("thief");
    expect(await outcomeOf(registry, await claimCall(town, an.wallet, thief, false))).to.equal(BAD);
    await deployWallet(town, an);
    expect(await outcomeOf(registry, await claimCall(town, an.wallet, thief, true))).to.equal(BAD);
  });

  it("takes an ordinary account's signature, and nobody else's", async () => {
    const { town, registry } = await enrolled();
    const { account } = town.stranger;
    await town.enrol(account.address);
    const signature = await account.sign!({ hash: claimDigest(town, account.address) });
    expect(await outcomeOf(registry, claimCallWith(town, account.address, signature))).to.equal("accepted");
    const other = await client.account.sign!({ hash: claimDigest(town, account.address) });
    expect(await outcomeOf(registry, claimCallWith(town, account.address, other))).to.equal(BAD);
  });

  it("answers no, and does not stumble, over malformed signatures", async () => {
    const { town, an, registry } = await enrolled();
    const good = encodeAbiParameters(
      [{ type: "bytes" }, { type: "bytes32" }, { type: "bytes" }],
      [an.key, WALLET_SALT, encodeAssertion(await assert(an.passkey, claimDigest(town, an.wallet)))],
    );
    expect(await outcomeOf(registry, claimCallWith(town, an.wallet, good))).to.equal("accepted");
    const word = (value: bigint): Hex => `0x${value.toString(16).padStart(64, "0")}`;
    const withWord = (index: number, value: bigint): Hex =>
      concat([good.slice(0, 2 + index * 64) as Hex, word(value), `0x${good.slice(2 + (index + 1) * 64)}`]);
    const bad: Hex[] = [
      "0x",
      `0x${"00".repeat(65)}`,
      good.slice(0, 2 + 7 * 64) as Hex,
      good.slice(0, 2 + 8 * 64) as Hex,
      withWord(0, 0x80n),
      withWord(2, 2n ** 256n - 1n),
      withWord(3, 20n),
      withWord(7, 2n ** 255n),
    ];
    for (const signature of bad) {
      const outcome = await outcomeOf(registry, claimCallWith(town, an.wallet, signature));
      expect(outcome, signature.slice(0, 80)).to.equal(BAD);
    }
  });

  const misbehaving: [string, SoftwarePasskeyOptions][] = [
    ["without verifying the user (UV=0)", { flags: UP | BE | BS }],
    ["without the user present (UP=0)", { flags: UV | BE | BS }],
    ["that is backed up but could not be (BS without BE)", { flags: UP | UV | BS }],
    ["with a high s", { highS: true }],
  ];
  for (const [what, options] of misbehaving) {
    it(`refuses an authenticator ${what}, before and after deployment`, async () => {
      const { town, an, registry } = await enrolled(options);
      expect(await outcomeOf(registry, await claimCall(town, an.wallet, an, false))).to.equal(BAD);
      await deployWallet(town, an);
      expect(await outcomeOf(registry, await claimCall(town, an.wallet, an, true))).to.equal(BAD);
    });
  }

  it("is answered off chain as on chain, before and after deployment", async () => {
    const { town, an } = await enrolled();
    const wallets = town.at("ResidentWalletFactory");
    const digest = claimDigest(town, an.wallet);
    const assertion = encodeAssertion(await assert(an.passkey, digest));
    const types = [{ type: "bytes" }, { type: "bytes32" }, { type: "bytes" }] as const;
    const signature = encodeAbiParameters(types, [an.key, WALLET_SALT, assertion]);
    const ask = (change: object) =>
      isResidentSignature(client, { wallets, resident: an.wallet, digest, signature, ...change });
    expect(await ask({})).to.equal(true);
    expect(await ask({ digest: WALLET_SALT })).to.equal(false);
    expect(await ask({ signature: "0x1234" })).to.equal(false);
    expect(await ask({ resident: town.stranger.account.address })).to.equal(false);
    await deployWallet(town, an);
    expect(await ask({})).to.equal(false);
    const { account } = town.stranger;
    const ecdsa = { resident: account.address, signature: await account.sign!({ hash: digest }) };
    expect(await ask(ecdsa)).to.equal(true);
    expect(await ask({ ...ecdsa, resident: client.account.address })).to.equal(false);
  });
});
