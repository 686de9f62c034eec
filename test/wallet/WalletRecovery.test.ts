import { expect } from "chai";
import { keccak256, zeroAddress } from "viem";
import { residentWalletAbi, walletRecoveryAbi } from "../../protocol/generated/abis.ts";
import { walletKey } from "../../protocol/passkey.ts";
import { addPasskeysCall, signUserOperation, vetoCall } from "../../protocol/user-operation.ts";
import {
  balanceOf,
  carryOperation,
  client,
  deployWallet,
  networkHelpers,
  nonceOf,
  outcomeOf,
  paymentCall,
  read,
} from "./opened.ts";
import {
  act,
  at,
  confirmed,
  DAY,
  els,
  finn,
  gijs,
  openOffice,
  phoneOf,
  propose,
  recoveryOf,
  vetoBy,
  wouldBe,
  type Office,
} from "./office.ts";

const office = () => networkHelpers.loadFixture(openOffice);

async function lastEvent({ recovery }: Office) {
  const events = await client.getContractEvents({ address: recovery, abi: walletRecoveryAbi });
  const { eventName, args } = events.at(-1)!;
  return { eventName, ...args };
}

describe("WalletRecovery: help for who lost every passkey", () => {
  it("gives the wallet one new passkey; address and balance stay, every old passkey stops working", async () => {
    const town = await office();
    const { anna, newPhone, recovery } = town;
    const tablet = phoneOf(town.town, anna, "anna's tablet");
    const add = await signUserOperation(anna, await nonceOf(anna.wallet), addPasskeysCall([tablet.key]));
    expect(await carryOperation(add)).to.equal(true);
    await at(await confirmed(town));
    await act(town, town.town.stranger, "carryOut", anna.wallet);

    expect(await read(anna.wallet, residentWalletAbi, "getSigners", [0n, 9n])).to.deep.equal([newPhone.key]);
    expect(await balanceOf(town.town, anna.wallet)).to.equal(1_000n);
    const euro = town.town.at("HeerlenEuro");
    // The town's own `later` was a day after it opened.
    const now = { ...town.town, later: BigInt(await networkHelpers.time.latest()) + 60n };
    const pays = async (signer: typeof anna) => outcomeOf(euro, await paymentCall(now, anna.wallet, signer, 1n));
    expect(await pays(newPhone)).to.equal("accepted");
    for (const old of [anna, tablet]) expect(await pays(old)).to.equal("HeerlenEuro_BadSignature");
    expect(await recoveryOf(town, anna.wallet)).to.include({ id: 0n, lapsesAt: 0, proposer: zeroAddress });
    expect(recovery).to.equal(await read(anna.wallet, residentWalletAbi, "recovery", []));
  });

  it("tells each step in an event, with numbers and moments", async () => {
    const town = await office();
    const wallet = town.anna.wallet;
    const keyHash = keccak256(town.newPhone.key);
    const now = () => networkHelpers.time.latest();
    await propose(town);
    const about = { wallet, id: 1n };
    const proposed = { eventName: "RecoveryProposed", ...about, registrar: els.account.address, keyHash };
    expect(await lastEvent(town)).to.deep.equal({ ...proposed, lapsesAt: (await now()) + 7 * DAY });
    await act(town, finn, "confirm", wallet, 1n);
    const readyAt = (await now()) + 7 * DAY;
    const moments = { readyAt, lapsesAt: readyAt + 14 * DAY };
    const second = { eventName: "RecoveryConfirmed", ...about, registrar: finn.account.address };
    expect(await lastEvent(town)).to.deep.equal({ ...second, ...moments });
    expect(await recoveryOf(town, wallet)).to.deep.include({
      ...{ id: 1n, proposer: els.account.address, confirmer: finn.account.address, key: town.newPhone.key },
      ...moments,
    });
    await at(readyAt);
    await act(town, town.town.stranger, "carryOut", wallet);
    expect(await lastEvent(town)).to.deep.equal({ eventName: "RecoveryCarriedOut", ...about, keyHash });
  });

  it("is for registrars only, and carried out by anyone", async () => {
    const town = await office();
    const { stranger } = town.town;
    expect(await wouldBe(town, stranger, "propose", town.anna.wallet, town.newPhone.key)).to.equal(
      "AccessManagedUnauthorized",
    );
    await propose(town);
    expect(await wouldBe(town, stranger, "confirm", town.anna.wallet, 1n)).to.equal("AccessManagedUnauthorized");
  });

  it("helps enrolled residents with a deployed wallet of this town, and nobody else", async () => {
    const town = await office();
    const refused = (wallet: `0x${string}`) => wouldBe(town, els, "propose", wallet, town.newPhone.key);
    const bram = town.town.resident("bram");
    await town.town.enrol(bram.wallet);
    expect(await refused(bram.wallet)).to.equal("WalletRecovery_NotDeployed");
    await deployWallet(town.town, bram);
    expect(await refused(bram.wallet)).to.equal("accepted");
    const cem = town.town.resident("cem");
    await deployWallet(town.town, cem);
    expect(await refused(cem.wallet)).to.equal("WalletRecovery_NotResident");
    for (const contract of ["TaskRegistry", "WebAuthnVerifier"] as const) {
      // Contracts that are enrolled by mistake: one does not know the question, none is a wallet.
      await town.town.enrol(town.town.at(contract));
      expect(await refused(town.town.at(contract))).to.equal("WalletRecovery_NotAWallet");
    }
  });

  it("takes no key that cannot sign", async () => {
    const town = await office();
    const { anna, newPhone } = town;
    const refused = (key: `0x${string}`) => wouldBe(town, els, "propose", anna.wallet, key);
    const [x, y] = [newPhone.passkey.publicKey.slice(2, 66), newPhone.passkey.publicKey.slice(66)];
    for (const key of [
      els.account.address,
      walletKey(els.account.address, newPhone.passkey.publicKey),
      `${newPhone.key}00`,
      walletKey(town.town.at("WebAuthnVerifier"), `0x${y}${x}`),
      walletKey(town.town.at("WebAuthnVerifier"), `0x${"00".repeat(64)}`),
    ] as const) {
      expect(await refused(key), key).to.equal("WalletRecovery_BadKey");
    }
  });

  it("has one recovery of a wallet at a time, until it lapses unconfirmed after seven days", async () => {
    const town = await office();
    const again = () => wouldBe(town, gijs, "propose", town.anna.wallet, town.newPhone.key);
    await propose(town);
    const { lapsesAt } = await recoveryOf(town, town.anna.wallet);
    await at(lapsesAt - 1);
    expect(await again()).to.equal("WalletRecovery_AlreadyOpen");
    expect(await wouldBe(town, finn, "confirm", town.anna.wallet, 1n)).to.equal("accepted");
    await at(lapsesAt);
    expect(await wouldBe(town, finn, "confirm", town.anna.wallet, 1n)).to.equal("WalletRecovery_NoneOpen");
    expect((await recoveryOf(town, town.anna.wallet)).id).to.equal(0n);
    expect(await again()).to.equal("accepted");
  });

  it("is confirmed once, by another registrar, who names the recovery they looked at", async () => {
    const town = await office();
    const wallet = town.anna.wallet;
    await propose(town);
    expect(await wouldBe(town, finn, "confirm", wallet, 2n)).to.equal("WalletRecovery_OtherRecovery");
    expect(await wouldBe(town, els, "carryOut", wallet)).to.equal("WalletRecovery_NotConfirmed");
    await act(town, finn, "confirm", wallet, 1n);
    expect(await wouldBe(town, gijs, "confirm", wallet, 1n)).to.equal("WalletRecovery_AlreadyConfirmed");
  });

  it("is taken back by one of its two registrars, who may propose again at once", async () => {
    const town = await office();
    const wallet = town.anna.wallet;
    expect(await wouldBe(town, els, "withdraw", wallet)).to.equal("WalletRecovery_NoneOpen");
    await propose(town);
    expect(await wouldBe(town, finn, "withdraw", wallet)).to.equal("WalletRecovery_NotYours");
    await act(town, finn, "confirm", wallet, 1n);
    expect(await wouldBe(town, finn, "withdraw", wallet)).to.equal("accepted");
    expect(await wouldBe(town, gijs, "withdraw", wallet)).to.equal("WalletRecovery_NotYours");
    await act(town, els, "withdraw", wallet);
    const registrar = els.account.address;
    expect(await lastEvent(town)).to.deep.equal({ eventName: "RecoveryWithdrawn", wallet, id: 1n, registrar });
    expect(await wouldBe(town, els, "propose", wallet, town.newPhone.key)).to.equal("accepted");
  });

  it("is stopped by a user operation of the wallet, and then rests for thirty days", async () => {
    const town = await office();
    const { anna, recovery } = town;
    await confirmed(town);
    const operation = await signUserOperation(anna, await nonceOf(anna.wallet), vetoCall(recovery));
    expect(await carryOperation(operation)).to.equal(true);
    const calmUntil = (await networkHelpers.time.latest()) + 30 * DAY;
    const vetoed = { eventName: "RecoveryVetoed", wallet: anna.wallet, id: 1n, calmUntil };
    expect(await lastEvent(town)).to.deep.equal(vetoed);
    expect(await read(recovery, walletRecoveryAbi, "calmUntil", [anna.wallet])).to.equal(BigInt(calmUntil));
    await at(calmUntil - 1);
    const again = () => wouldBe(town, gijs, "propose", anna.wallet, town.newPhone.key);
    expect(await again()).to.equal("WalletRecovery_CalmAfterVeto");
    await at(calmUntil);
    expect(await again()).to.equal("accepted");
  });

  it("is stopped by a signature of the wallet that anyone carries, once and in time", async () => {
    const town = await office();
    const { anna } = town;
    await propose(town);
    const deadline = BigInt((await networkHelpers.time.latest()) + DAY);
    const { stranger } = town.town;
    const veto = await vetoBy(town, anna, 1n, deadline);
    expect(await wouldBe(town, stranger, ...(await vetoBy(town, town.newPhone, 1n, deadline)))).to.equal(
      "WalletRecovery_BadSignature",
    );
    expect(await wouldBe(town, stranger, ...(await vetoBy(town, anna, 2n, deadline)))).to.equal(
      "WalletRecovery_OtherRecovery",
    );
    await at(deadline);
    expect(await wouldBe(town, stranger, ...veto)).to.equal("accepted");
    await at(deadline + 1n);
    expect(await wouldBe(town, stranger, ...veto)).to.equal("WalletRecovery_SignatureExpired");
    await act(town, stranger, ...(await vetoBy(town, anna, 1n, deadline + 60n)));
    expect(await wouldBe(town, stranger, ...(await vetoBy(town, anna, 1n, deadline + 60n)))).to.equal(
      "WalletRecovery_NoneOpen",
    );
    expect(await wouldBe(town, anna.wallet, "veto")).to.equal("WalletRecovery_NoneOpen");
  });
});
