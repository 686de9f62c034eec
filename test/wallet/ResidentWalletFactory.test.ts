import { expect } from "chai";
import { encodeFunctionData, getAddress } from "viem";
import { residentWalletAbi, residentWalletFactoryAbi } from "../../protocol/generated/abis.ts";
import { walletAddress, walletKey, WALLET_SALT } from "../../protocol/passkey.ts";
import { softwarePasskey } from "../../protocol/software-passkey.ts";
import { client, deployCall, deployWallet, networkHelpers, openTown, outcomeOf, read, send } from "./opened.ts";

describe("ResidentWalletFactory: where wallets come from", () => {
  it("gives the address before deployment, as computed off chain, and deploys exactly there", async () => {
    const town = await networkHelpers.loadFixture(openTown);
    const an = town.resident("an");
    const args = [[an.key], WALLET_SALT];
    expect(await read(town.at("ResidentWalletFactory"), residentWalletFactoryAbi, "addressOf", args)).to.equal(
      an.wallet,
    );
    expect(await client.getCode({ address: an.wallet })).to.equal(undefined);
    await deployWallet(town, an);
    expect(await client.getCode({ address: an.wallet })).to.match(/^0x363d3d37/);
  });

  it("says that a wallet was deployed, once", async () => {
    const town = await networkHelpers.loadFixture(openTown);
    const an = town.resident("an");
    const fromBlock = await client.getBlockNumber();
    await deployWallet(town, an);
    await deployWallet(town, an);
    const filter = { abi: residentWalletFactoryAbi, eventName: "WalletDeployed" as const, fromBlock };
    const events = await client.getContractEvents({ address: town.at("ResidentWalletFactory"), ...filter });
    expect(events.map(({ args }) => args.wallet)).to.deep.equal([an.wallet]);
  });

  it("does not let a stranger plant other keys: with other keys it is another address", async () => {
    const town = await networkHelpers.loadFixture(openTown);
    const [an, thief] = [town.resident("an"), town.resident("thief")];
    const both = walletAddress(town.at("ResidentWalletFactory"), town.at("ResidentWallet"), [an.key, thief.key]);
    await send(town.stranger, { to: town.at("ResidentWalletFactory"), data: deployCall([an.key, thief.key]) });
    expect(await client.getCode({ address: both })).to.match(/^0x363d3d37/);
    expect(await client.getCode({ address: an.wallet })).to.equal(undefined);
  });

  it("lets nobody initialise a wallet again, nor the implementation", async () => {
    const town = await networkHelpers.loadFixture(openTown);
    const [an, thief] = [town.resident("an"), town.resident("thief")];
    await deployWallet(town, an);
    const data = encodeFunctionData({ abi: residentWalletAbi, functionName: "initialize", args: [[thief.key]] });
    for (const target of [an.wallet, town.at("ResidentWallet")]) {
      expect(await outcomeOf(target, data, town.stranger.account.address)).to.equal("InvalidInitialization");
    }
  });

  it("deploys no wallet without keys, with an account as key, or with a foreign verifier", async () => {
    const town = await networkHelpers.loadFixture(openTown);
    const factory = town.at("ResidentWalletFactory");
    const { publicKey } = softwarePasskey("an");
    const foreign = walletKey(getAddress(town.stranger.account.address), publicKey);
    const short = walletKey(town.at("WebAuthnVerifier"), "0x1234");
    expect(await outcomeOf(factory, deployCall([]))).to.equal("MultiSignerERC7913UnreachableThreshold");
    for (const key of [town.stranger.account.address, foreign, short]) {
      expect(await outcomeOf(factory, deployCall([key])), key).to.equal("ResidentWallet_BadKey");
    }
  });
});
