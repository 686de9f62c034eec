// Attacks on the recovery of wallets. Sources: the project's notes on smart wallets ("Recovery in practice": early and
// late execution, cooldown after a veto, two clerks, rate limit), the issue that asked for recovery (veto, rate limit),
// and the usual list of contract audits (re-entrancy, roles revoked meanwhile, time edges).
import { expect } from "chai";
import { encodeDeployData, encodeFunctionData, slice, toFunctionSelector, type Address, type Hex } from "viem";
import { accessManagerAbi, residentWalletAbi } from "../../protocol/generated/abis.ts";
import { addPasskeysCall, ENTRY_POINT, removePasskeysCall, signUserOperation } from "../../protocol/user-operation.ts";
import { ownArtifact } from "../../scripts/deploy/artifacts.ts";
import { carryOperation, client, handleCall, networkHelpers, nonceOf, outcomeOf, read, send } from "./opened.ts";
import {
  act,
  at,
  confirmed,
  DAY,
  els,
  finn,
  gijs,
  openOffice,
  openWalletOf,
  phoneOf,
  propose,
  recoveryCall,
  vetoBy,
  wouldBe,
  type Office,
} from "./office.ts";

const office = () => networkHelpers.loadFixture(openOffice);

/** Anna changes her passkeys by a user operation. */
async function change({ anna }: Office, callData: `0x${string}`): Promise<void> {
  const operation = await signUserOperation(anna, await nonceOf(anna.wallet), callData);
  expect(await carryOperation(operation)).to.equal(true);
}

async function walletsOf({ town }: Office, count: number): Promise<Address[]> {
  const wallets: Address[] = [];
  for (let index = 0; index < count; index++)
    wallets.push((await openWalletOf(town, `one of many ${index}`, 0n)).wallet);
  return wallets;
}

function recoverCall(key: Hex): Hex {
  return encodeFunctionData({ abi: residentWalletAbi, functionName: "recover", args: [key] });
}

describe("Attacks on recovery", () => {
  it("one registrar alone: who proposed cannot confirm", async () => {
    const town = await office();
    await propose(town);
    expect(await wouldBe(town, els, "confirm", town.anna.wallet, 1n)).to.equal("WalletRecovery_SameRegistrar");
  });

  it("one registrar who lets the AccessManager propose or confirm, to be two", async () => {
    const town = await office();
    const carried = (...call: Parameters<typeof recoveryCall>) => {
      const args = [town.recovery, recoveryCall(...call)] as const;
      const data = encodeFunctionData({ abi: accessManagerAbi, functionName: "execute", args });
      return outcomeOf(town.town.at("AccessManager"), data, els.account.address);
    };
    expect(await carried("propose", town.anna.wallet, town.newPhone.key)).to.equal("InPerson_Carried");
    await propose(town);
    expect(await carried("confirm", town.anna.wallet, 1n)).to.equal("InPerson_Carried");
  });

  it("a key swapped under the second registrar: taken back and proposed again is another recovery", async () => {
    const town = await office();
    await propose(town);
    await act(town, els, "withdraw", town.anna.wallet);
    await propose(town, town.anna.wallet, phoneOf(town.town, town.anna, "thief").key);
    expect(await wouldBe(town, finn, "confirm", town.anna.wallet, 1n)).to.equal("WalletRecovery_OtherRecovery");
  });

  it("a second too early", async () => {
    const town = await office();
    const readyAt = await confirmed(town);
    await at(readyAt - 1);
    expect(await wouldBe(town, els, "carryOut", town.anna.wallet)).to.equal("WalletRecovery_TooEarly");
    await at(readyAt);
    expect(await wouldBe(town, els, "carryOut", town.anna.wallet)).to.equal("accepted");
  });

  it("a second too late", async () => {
    const town = await office();
    const readyAt = await confirmed(town);
    await at(readyAt + 14 * DAY - 1);
    expect(await wouldBe(town, els, "carryOut", town.anna.wallet)).to.equal("accepted");
    await at(readyAt + 14 * DAY);
    expect(await wouldBe(town, els, "carryOut", town.anna.wallet)).to.equal("WalletRecovery_NoneOpen");
  });

  it("carried out in spite of a veto in the last second", async () => {
    const town = await office();
    const readyAt = await confirmed(town);
    const veto = await vetoBy(town, town.anna, 1n, BigInt(readyAt));
    await networkHelpers.time.setNextBlockTimestamp(readyAt - 1);
    await act(town, town.town.stranger, ...veto);
    await at(readyAt);
    expect(await wouldBe(town, els, "carryOut", town.anna.wallet)).to.equal("WalletRecovery_NoneOpen");
  });

  it("left waiting to be forgotten: the resident stops it also when it could already be carried out", async () => {
    const town = await office();
    const readyAt = await confirmed(town);
    await at(readyAt + DAY);
    expect(await wouldBe(town, town.anna.wallet, "veto")).to.equal("accepted");
  });

  it("an old veto kept to stop the next recovery, or one of another wallet", async () => {
    const town = await office();
    const bram = await openWalletOf(town.town, "bram");
    await propose(town);
    const deadline = BigInt((await networkHelpers.time.latest()) + 90 * DAY);
    const [name, message, signature] = await vetoBy(town, town.anna, 1n, deadline);
    await act(town, els, "withdraw", town.anna.wallet);
    await propose(town);
    expect(await wouldBe(town, els, name, message, signature)).to.equal("WalletRecovery_OtherRecovery");
    expect(await wouldBe(town, els, name, { ...message, id: 2n }, signature)).to.equal("WalletRecovery_BadSignature");
    await propose(town, bram.wallet);
    const forBram = { ...message, wallet: bram.wallet, id: 3n };
    expect(await wouldBe(town, els, name, forBram, signature)).to.equal("WalletRecovery_BadSignature");
  });

  it("a veto of a stranger, or of another resident", async () => {
    const town = await office();
    const bram = await openWalletOf(town.town, "bram");
    await propose(town);
    expect(await wouldBe(town, town.town.stranger, "veto")).to.equal("WalletRecovery_NoneOpen");
    const deadline = BigInt((await networkHelpers.time.latest()) + DAY);
    const asAnna = { ...bram, wallet: town.anna.wallet };
    const veto = await vetoBy(town, asAnna, 1n, deadline);
    expect(await wouldBe(town, town.town.stranger, ...veto)).to.equal("WalletRecovery_BadSignature");
  });

  it("a registrar who was dismissed between proposal and confirmation", async () => {
    const town = await office();
    await propose(town);
    await town.dismiss(els);
    expect(await wouldBe(town, finn, "confirm", town.anna.wallet, 1n)).to.equal("WalletRecovery_NoLongerRegistrar");
    // What cannot come to its end is not in the way of others.
    expect(await wouldBe(town, gijs, "propose", town.anna.wallet, town.newPhone.key)).to.equal("accepted");
  });

  it("a registrar who was dismissed after confirming: all that the pair began stops", async () => {
    const town = await office();
    const readyAt = await confirmed(town);
    await town.dismiss(finn);
    await at(readyAt);
    expect(await wouldBe(town, gijs, "carryOut", town.anna.wallet)).to.equal("WalletRecovery_NoLongerRegistrar");
    expect(await wouldBe(town, gijs, "propose", town.anna.wallet, town.newPhone.key)).to.equal("accepted");
  });

  it("a council that closes the contract stops everything but the resident's veto", async () => {
    const town = await office();
    const readyAt = await confirmed(town);
    await town.close();
    await at(readyAt);
    expect(await wouldBe(town, gijs, "carryOut", town.anna.wallet)).to.equal("WalletRecovery_NoLongerRegistrar");
    expect(await wouldBe(town, gijs, "propose", town.anna.wallet, town.newPhone.key)).to.equal(
      "AccessManagedUnauthorized",
    );
    expect(await wouldBe(town, town.anna.wallet, "veto")).to.equal("accepted");
  });

  it("a wallet whose passkeys changed meanwhile: who could do that has not lost them", async () => {
    const town = await office();
    const readyAt = await confirmed(town);
    await change(town, addPasskeysCall([phoneOf(town.town, town.anna, "found back").key]));
    await at(readyAt);
    expect(await wouldBe(town, els, "carryOut", town.anna.wallet)).to.equal("WalletRecovery_PasskeysChanged");
    expect(await wouldBe(town, gijs, "propose", town.anna.wallet, town.newPhone.key)).to.equal("accepted");
  });

  it("the resident adds the proposed passkey themselves: nothing is taken from them", async () => {
    const town = await office();
    await propose(town);
    await change(town, addPasskeysCall([town.newPhone.key]));
    expect(await wouldBe(town, finn, "confirm", town.anna.wallet, 1n)).to.equal("WalletRecovery_PasskeysChanged");
  });

  it("the new passkey is one the wallet has: it stays, the others go", async () => {
    const town = await office();
    const { anna, newPhone } = town;
    await change(town, addPasskeysCall([newPhone.key, phoneOf(town.town, anna, "third").key]));
    await at(await confirmed(town));
    await act(town, els, "carryOut", anna.wallet);
    expect(await read(anna.wallet, residentWalletAbi, "getSigners", [0n, 9n])).to.deep.equal([newPhone.key]);
  });

  it("a wallet filled with passkeys so that nobody can empty it", async () => {
    const town = await office();
    const { anna, newPhone } = town;
    const keys = [...Array(7).keys()].map((index) => phoneOf(town.town, anna, `filler ${index}`).key);
    for (const key of keys) await change(town, addPasskeysCall([key]));
    await at(await confirmed(town));
    const { gasUsed } = await act(town, els, "carryOut", anna.wallet);
    expect(await read(anna.wallet, residentWalletAbi, "getSigners", [0n, 9n])).to.deep.equal([newPhone.key]);
    expect(gasUsed < 1_000_000n, `${gasUsed} gas`).to.equal(true);
  });

  it("an old passkey after the recovery: removes nothing and adds nothing", async () => {
    const town = await office();
    const { anna, newPhone } = town;
    await at(await confirmed(town));
    await act(town, els, "carryOut", anna.wallet);
    const operation = await signUserOperation(anna, await nonceOf(anna.wallet), removePasskeysCall([newPhone.key]));
    expect(await outcomeOf(ENTRY_POINT, handleCall(operation))).to.equal("FailedOp AA24 signature error");
  });

  it("a bad registrar who tries everybody in one night: three proposals in any 24 hours", async () => {
    const town = await office();
    const wallets = await walletsOf(town, 4);
    await propose(town, wallets[0]);
    const first = await networkHelpers.time.latest();
    for (const wallet of wallets.slice(1, 3)) await propose(town, wallet);
    const fourth = () => wouldBe(town, els, "propose", wallets[3], town.newPhone.key);
    expect(await fourth()).to.equal("WalletRecovery_RegistrarLimit");
    expect(await wouldBe(town, gijs, "propose", wallets[3], town.newPhone.key)).to.equal("accepted");
    await act(town, els, "withdraw", wallets[0]);
    expect(await fourth()).to.equal("WalletRecovery_RegistrarLimit");
    await at(first + DAY - 1);
    expect(await fourth()).to.equal("WalletRecovery_RegistrarLimit");
    await at(first + DAY);
    expect(await fourth()).to.equal("accepted");
  });

  it("a bad pair that takes the town over: ten confirmations in any seven days", async () => {
    const town = await office();
    const wallets = await walletsOf(town, 11);
    let first = 0;
    for (const [index, wallet] of wallets.entries()) {
      if (index > 0 && index % 3 === 0) await at((await networkHelpers.time.latest()) + DAY);
      await propose(town, wallet);
      if (index === 10) break;
      await act(town, finn, "confirm", wallet, BigInt(index + 1));
      first ||= await networkHelpers.time.latest();
    }
    const eleventh = () => wouldBe(town, gijs, "confirm", wallets[10], 11n);
    expect(await eleventh()).to.equal("WalletRecovery_TownLimit");
    await at(first + 7 * DAY - 1);
    expect(await eleventh()).to.equal("WalletRecovery_TownLimit");
    await at(first + 7 * DAY);
    expect(await eleventh()).to.equal("accepted");
  });

  it("one bad registrar who uses the town's limit up: proposals that nobody confirms take none of it", async () => {
    const town = await office();
    const wallets = await walletsOf(town, 13);
    for (const [index, wallet] of wallets.slice(0, 12).entries()) {
      if (index > 0 && index % 3 === 0) await at((await networkHelpers.time.latest()) + DAY);
      await propose(town, wallet);
    }
    await act(town, gijs, "propose", wallets[12], town.newPhone.key);
    expect(await wouldBe(town, finn, "confirm", wallets[12], 13n)).to.equal("accepted");
  });

  it("a contract that calls back while it is recovered", async () => {
    const town = await office();
    const { abi, bytecode } = ownArtifact("test/solidity/HostileWallet.sol/HostileWallet.json");
    const data = encodeDeployData({ abi, bytecode, args: [town.recovery] });
    const hostile = (await send(client, { data })).contractAddress!;
    await town.town.enrol(hostile);
    await at(await confirmed(town, 1n, hostile));
    await act(town, els, "carryOut", hostile);
    const refusal = (await read(hostile, abi, "refusal", [])) as `0x${string}`;
    expect(slice(refusal, 0, 4)).to.equal(toFunctionSelector("WalletRecovery_NoneOpen(address)"));
  });

  it("anybody who calls the wallet itself, also its own passkey", async () => {
    const town = await office();
    const { anna, newPhone } = town;
    const data = recoverCall(newPhone.key);
    for (const caller of [els.account.address, anna.wallet, town.town.stranger.account.address]) {
      expect(await outcomeOf(anna.wallet, data, caller)).to.equal("AccountUnauthorized");
    }
    expect(await outcomeOf(anna.wallet, data, town.recovery)).to.equal("accepted");
    expect(await outcomeOf(anna.wallet, recoverCall(`${newPhone.key}00`), town.recovery)).to.equal(
      "ResidentWallet_BadKey",
    );
  });
});
