import { keccak256, stringToHex, zeroAddress, type Address } from "viem";
import { evidenceOf } from "../../protocol/evidence.ts";
import { testAccount } from "../deploy/networks.ts";
import type { ClaimBook, Work } from "./claims.ts";
import type { Beneficiary, ResidentDeed } from "./deed.ts";
import { ASSOCIATION } from "./people.ts";
import { drawPhoto } from "./photo.ts";
import { residentIn, shopAccount, taskIn, walletIn, type Scene } from "./scene.ts";
import { receiptReference, type Receipts } from "./shop-deeds.ts";

const HOUR = 3600n;

/** Does what residents do in the example week: everything by their signature. */
export function residentDeeds(scene: Scene, book: ClaimBook, receipts: Receipts) {
  const { carrier } = scene;
  const actOn = (work: Work, round: bigint, now: bigint) => ({
    taskId: taskIn(scene, work.task).id,
    resident: walletIn(scene, work.resident),
    round,
    deadline: now + HOUR,
  });

  function claimTogether({ task, shares }: Extract<ResidentDeed, { act: "claim-together" }>, now: bigint) {
    const lead = walletIn(scene, shares[0]!.resident);
    const signed = shares.map(({ resident, share }) => {
      const work = { resident, task };
      return { ...actOn(work, book.beginRound(work), now), lead, share };
    });
    return carrier.claimTogether(
      shares.map(({ resident }) => residentIn(scene, resident)),
      signed,
    );
  }

  async function handIn(work: Work, now: bigint): Promise<void> {
    const round = book.roundOf(work);
    const salt = keccak256(stringToHex(`salt ${work.resident} ${work.task} ${round}`));
    const { kind, key } = taskIn(scene, work.task);
    const photos = [1, 2].map((number) => drawPhoto(kind, key.length + number + Number(round) - 1));
    const signed = { ...actOn(work, round, now), evidence: evidenceOf(salt, photos) };
    const resident = residentIn(scene, work.resident);
    book.handIn(work, { resident, handIn: signed, salt, photos });
    await carrier.handIn(resident, signed);
  }

  async function pay(deed: Extract<ResidentDeed, { act: "pay" }>, now: bigint): Promise<void> {
    const payer = residentIn(scene, deed.resident);
    const shop = shopAccount(deed.shop);
    receipts.set(deed.receipt, { payer: payer.wallet, shop });
    await carrier.pay(payer, {
      payer: payer.wallet,
      merchant: testAccount(shop).address,
      amount: deed.cents,
      validAfter: 0n,
      validBefore: now + HOUR,
      paymentReference: receiptReference(deed.receipt),
    });
  }

  return (deed: ResidentDeed, now: bigint): Promise<void> => {
    switch (deed.act) {
      case "claim": {
        const beneficiary = beneficiaryOf(deed.beneficiary, walletIn(scene, deed.resident));
        const signed = { ...actOn(deed, book.beginRound(deed), now), beneficiary };
        return carrier.claim(residentIn(scene, deed.resident), signed);
      }
      case "claim-together":
        return claimTogether(deed, now);
      case "hand-in":
        return handIn(deed, now);
      case "extend":
        return carrier.extend(residentIn(scene, deed.resident), actOn(deed, book.roundOf(deed), now));
      case "withdraw":
        return carrier.withdraw(residentIn(scene, deed.resident), actOn(deed, book.roundOf(deed), now));
      case "appeal":
        return carrier.appeal(residentIn(scene, deed.resident), actOn(deed, book.roundOf(deed), now));
      case "pay":
        return pay(deed, now);
    }
  };
}

function beneficiaryOf(beneficiary: Beneficiary, resident: Address): Address {
  if (beneficiary === "association") return testAccount(ASSOCIATION.index).address;
  return beneficiary === "nobody" ? zeroAddress : resident;
}
