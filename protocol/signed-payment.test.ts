import { describe, expect, it } from "vitest";
import { assert, nestedDigest, signAsResident, walletAddress, walletKey, WALLET_SALT } from "./passkey.ts";
import { encodeSignedPayment, isSignedPayment, parseSignedPayment } from "./signed-payment.ts";
import { softwarePasskey, type SoftwarePasskeyOptions } from "./software-passkey.ts";
import { paymentData, type Payment } from "./typed-data.ts";

const heerlenEuro = "0x5FbDB2315678afecb367f032d93F642f64180aa3";
const verifier = "0xe7f1725E7734CE288F8367e1Bb143E90bb3F0512";
const merchant = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
const chainId = 31337;
const money = { chainId, heerlenEuro } as const;
const till = { ...money, verifier, merchant, now: 1_800_000_000n } as const;

async function sign(options: SoftwarePasskeyOptions = {}, changes: Partial<Payment> = {}) {
  const passkey = softwarePasskey("an", options);
  const key = walletKey(verifier, passkey.publicKey);
  const payment: Payment = {
    payer: walletAddress(heerlenEuro, verifier, [key]),
    merchant,
    amount: 1250n,
    validAfter: 0n,
    validBefore: 1_800_000_600n,
    paymentReference: `0x${"ab".repeat(32)}`,
    ...changes,
  };
  const data = paymentData({ chainId, verifyingContract: heerlenEuro }, payment);
  const assertion = await assert(passkey, nestedDigest(chainId, payment.payer, data));
  const direct = await signAsResident({ passkey, wallet: payment.payer, key, chainId }, data, { deployed: true });
  return { payment, publicKey: passkey.publicKey, assertion, direct, key };
}

async function text(options?: SoftwarePasskeyOptions, changes?: Partial<Payment>): Promise<string> {
  const packed = encodeSignedPayment(money, await sign(options, changes));
  if (!packed.ok) throw new Error(packed.refusal.name);
  return packed.value;
}

describe("signed payment", () => {
  it("fits a QR code and gives the till what the phone signed", async () => {
    const signed = await sign({ origin: "https://wesh.heerlen.nl" });
    const packed = encodeSignedPayment(money, signed);
    if (!packed.ok) throw new Error(packed.refusal.name);
    expect(packed.value.length).toBeLessThanOrEqual(450);
    expect(isSignedPayment(packed.value)).toBe(true);
    expect(parseSignedPayment(till, packed.value)).toEqual({
      ok: true,
      value: { payment: signed.payment, signature: signed.direct, wallet: { key: signed.key, salt: WALLET_SALT } },
    });
  });

  it("is not offered when the browser signed other client data than can be rebuilt", async () => {
    const signed = await sign({ extraClientData: { other_keys_can_be_added_here: "x" } });
    expect(encodeSignedPayment(money, signed)).toMatchObject({ refusal: { name: "SignedPayment_OtherClientData" } });
  });

  it("is not offered for another payment than was signed", async () => {
    const signed = await sign();
    const changed = { ...signed, payment: { ...signed.payment, amount: 1n } };
    expect(encodeSignedPayment(money, changed)).toMatchObject({ refusal: { name: "SignedPayment_OtherClientData" } });
  });

  it("is not offered when it would not fit", async () => {
    const long = await sign({ origin: `https://${"a".repeat(200)}.nl` });
    expect(encodeSignedPayment(money, long)).toMatchObject({ refusal: { name: "SignedPayment_TooLong" } });
    const rich = await sign({}, { amount: 2n ** 40n });
    expect(encodeSignedPayment(money, rich)).toMatchObject({ refusal: { name: "SignedPayment_TooLong" } });
  });

  it("is refused by the wrong till, on the wrong chain, too late and for nothing", async () => {
    const packed = await text();
    expect(parseSignedPayment({ ...till, merchant: verifier }, packed)).toMatchObject({
      refusal: { name: "SignedPayment_OtherMerchant" },
    });
    expect(parseSignedPayment({ ...till, chainId: 1 }, packed)).toMatchObject({
      refusal: { name: "SignedPayment_OtherChain" },
    });
    expect(parseSignedPayment({ ...till, now: 1_800_000_600n }, packed)).toMatchObject({
      refusal: { name: "SignedPayment_Expired" },
    });
    expect(parseSignedPayment(till, packed)).toMatchObject({ ok: true });
    expect(parseSignedPayment(till, await text({}, { amount: 0n }))).toMatchObject({
      refusal: { name: "SignedPayment_AmountZero" },
    });
  });

  it("is refused when it is cut off, damaged or something else", async () => {
    const packed = await text();
    for (const other of [
      "",
      "ethereum:0x",
      packed.slice(0, 120),
      `${packed}=`,
      packed.replace("payment:A", "payment:B"),
    ]) {
      expect(parseSignedPayment(till, other)).toMatchObject({ refusal: { name: "SignedPayment_Unreadable" } });
    }
  });
});
