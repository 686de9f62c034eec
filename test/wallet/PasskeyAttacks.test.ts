// What a passkey signs and what it does not. Sources: WebAuthn Level 2, section 7.2 "Verifying an authentication
// assertion" (steps 11, 12, 16, 17) and 6.1 (authenticator data of 37 bytes or more); RFC 6979 and SEC 1 for the range of
// r and s; EIP-2 and the CVE of OpenZeppelin's ECDSA on malleable signatures; the project's notes ("Signatures").
import { expect } from "chai";
import {
  concat,
  encodeAbiParameters,
  encodeFunctionData,
  hexToBytes,
  numberToHex,
  parseSignature,
  size,
  slice,
  zeroHash,
  type Hex,
} from "viem";
import { heerlenEuroAbi } from "../../protocol/generated/abis.ts";
import { toBase64Url } from "../../protocol/base64url.ts";
import { assert, WALLET_SALT, type Assertion } from "../../protocol/passkey.ts";
import { AUTHENTICATOR_FLAGS, softwarePasskey, type SoftwarePasskeyOptions } from "../../protocol/software-passkey.ts";
import { paymentData } from "../../protocol/typed-data.ts";
import { LOCAL_CHAIN_ID } from "../../scripts/deploy/deployment-path.ts";
import { claimCallWith, claimDigest, networkHelpers, openTown, outcomeOf, type OpenTown } from "./opened.ts";

const BAD = "TaskRegistry_BadSignature";
const P256_ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const SECP256K1_ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
const { UP, UV, BE, BS } = AUTHENTICATOR_FLAGS;
const word = (value: bigint) => numberToHex(value, { size: 32 });

/** Where the verifier is told to look for the type and the challenge. */
interface Indexes {
  typeIndex?: bigint;
  challengeIndex?: bigint;
}

async function enrolled() {
  const town = await networkHelpers.loadFixture(openTown);
  const anna = town.resident("anna");
  await town.enrol(anna.wallet);
  return { town, anna, digest: claimDigest(town, anna.wallet) };
}

/** How the registry takes a claim with this assertion of Anna's passkey. */
function outcome(town: OpenTown, anna: { wallet: Hex; key: Hex }, assertion: Assertion, indexes: Indexes = {}) {
  const signature = encodeAbiParameters(
    [{ type: "bytes" }, { type: "bytes32" }, { type: "bytes" }],
    [anna.key, WALLET_SALT, encodeAt(assertion, indexes)],
  );
  return outcomeOf(town.at("TaskRegistry"), claimCallWith(town, anna.wallet, signature));
}

function encodeAt({ r, s, authenticatorData, clientDataJSON }: Assertion, indexes: Indexes): Hex {
  const { typeIndex = BigInt(clientDataJSON.indexOf('"type"')) } = indexes;
  const { challengeIndex = BigInt(clientDataJSON.indexOf('"challenge"')) } = indexes;
  const types = ["bytes32", "bytes32", "uint256", "uint256", "bytes", "string"].map((type) => ({ type }));
  return encodeAbiParameters(types, [r, s, challengeIndex, typeIndex, authenticatorData, clientDataJSON]);
}

describe("What a passkey does not sign", () => {
  it("something else: the challenge is the digest", async () => {
    const { town, anna, digest } = await enrolled();
    expect(await outcome(town, anna, await assert(anna.passkey, digest))).to.equal("accepted");
    expect(await outcome(town, anna, await assert(anna.passkey, zeroHash))).to.equal(BAD);
  });

  it("something else with the right challenge in the words of another field", async () => {
    const { town, anna, digest } = await enrolled();
    const wanted = `"challenge":"${toBase64Url(hexToBytes(digest))}"`;
    const misled = softwarePasskey("anna", { extraClientData: { note: wanted } });
    const assertion = await assert(misled, zeroHash);
    expect(assertion.clientDataJSON).to.contain(toBase64Url(hexToBytes(digest)));
    for (let index = 0; index < assertion.clientDataJSON.length; index++) {
      const read = assertion.clientDataJSON.slice(index, index + wanted.length);
      expect(read).to.not.equal(wanted);
    }
    const challengeIndex = BigInt(assertion.clientDataJSON.lastIndexOf("challenge") - 1);
    expect(await outcome(town, anna, assertion, { challengeIndex })).to.equal(BAD);
  });

  const types: [string, SoftwarePasskeyOptions][] = [
    ["the making of a passkey", { type: "webauthn.create" }],
    ["a payment confirmation", { type: "payment.get" }],
    ["a type with more behind it", { type: "webauthn.get2" }],
  ];
  for (const [what, options] of types) {
    it(`${what}: the type is webauthn.get`, async () => {
      const { town, anna, digest } = await enrolled();
      expect(await outcome(town, anna, await assert(softwarePasskey("anna", options), digest))).to.equal(BAD);
    });
  }

  it("where the indexes point outside the client data", async () => {
    const { town, anna, digest } = await enrolled();
    const assertion = await assert(anna.passkey, digest);
    for (const far of [BigInt(assertion.clientDataJSON.length), 2n ** 128n, 2n ** 256n - 1n]) {
      expect(await outcome(town, anna, assertion, { typeIndex: far })).to.equal(BAD);
      expect(await outcome(town, anna, assertion, { challengeIndex: far })).to.equal(BAD);
    }
  });

  for (const length of [0, 32, 33, 36]) {
    it(`with authenticator data of ${length} bytes`, async () => {
      const { town, anna, digest } = await enrolled();
      const cut = await assert(softwarePasskey("anna", { authenticatorDataLength: length }), digest);
      expect(size(cut.authenticatorData)).to.equal(length);
      expect(await outcome(town, anna, cut)).to.equal(BAD);
    });
  }

  const flags: [string, number][] = [
    ["nobody present (UP unset)", UV | BE | BS],
    ["nobody verified (UV unset)", UP | BE | BS],
    ["neither", BE | BS],
    ["no flag at all", 0],
  ];
  for (const [what, value] of flags) {
    it(`with ${what}, also when the flags are put right afterwards`, async () => {
      const { town, anna, digest } = await enrolled();
      const assertion = await assert(softwarePasskey("anna", { flags: value }), digest);
      expect(await outcome(town, anna, assertion)).to.equal(BAD);
      const data = assertion.authenticatorData;
      const right = concat([slice(data, 0, 32), numberToHex(UP | UV | BE | BS, { size: 1 }), slice(data, 33)]);
      expect(await outcome(town, anna, { ...assertion, authenticatorData: right })).to.equal(BAD);
    });
  }

  it("with r or s out of range, or with the other s of the same signature", async () => {
    const { town, anna, digest } = await enrolled();
    const assertion = await assert(anna.passkey, digest);
    const [r, s] = [BigInt(assertion.r), BigInt(assertion.s)];
    for (const [otherR, otherS] of [
      [r, P256_ORDER - s],
      [s, r],
      [0n, s],
      [r, 0n],
      [P256_ORDER, s],
      [0n, 0n],
    ] as const) {
      expect(await outcome(town, anna, { ...assertion, r: word(otherR), s: word(otherS) })).to.equal(BAD);
    }
  });

  it("with the public key of another passkey, or one that is zero", async () => {
    const { town, anna, digest } = await enrolled();
    const assertion = await assert(anna.passkey, digest);
    for (const publicKey of [softwarePasskey("thief").publicKey, `0x${"00".repeat(64)}` as Hex]) {
      const key = concat([slice(anna.key, 0, 20), publicKey]);
      expect(await outcome(town, { ...anna, key }, assertion)).to.equal(BAD);
    }
  });
});

describe("What the key of an ordinary account does not sign", () => {
  async function account() {
    const town = await networkHelpers.loadFixture(openTown);
    const { account } = town.stranger;
    await town.enrol(account.address, 1_000n);
    return { town, account };
  }

  it("a claim with the other s, another v, the short form, or more behind it", async () => {
    const { town, account: eoa } = await account();
    const signature = await eoa.sign!({ hash: claimDigest(town, eoa.address) });
    const { r, s, yParity } = parseSignature(signature);
    const otherS = word(SECP256K1_ORDER - BigInt(s));
    const claim = (bytes: Hex) => outcomeOf(town.at("TaskRegistry"), claimCallWith(town, eoa.address, bytes));
    expect(await claim(signature)).to.equal("accepted");
    for (const [what, bytes] of [
      ["the other s", concat([r, otherS, numberToHex(28 - yParity, { size: 1 })])],
      ["v of 0 or 1", concat([r, s, numberToHex(yParity, { size: 1 })])],
      ["the short form of EIP-2098", concat([r, word(BigInt(s) | (BigInt(yParity) << 255n))])],
      ["more behind it", concat([signature, "0x00"])],
      ["r and s of zero", concat([zeroHash, zeroHash, "0x1b"])],
    ] as const) {
      expect(await claim(bytes), what).to.equal(BAD);
    }
  });

  it("a payment with the other s, in either form of ERC-3009", async () => {
    const { town, account: eoa } = await account();
    const payment = { payer: eoa.address, merchant: town.merchant, amount: 1n, validAfter: 0n };
    const whole = { ...payment, validBefore: town.later, paymentReference: zeroHash };
    const verifier = { chainId: LOCAL_CHAIN_ID, verifyingContract: town.at("HeerlenEuro") };
    const { r, s, yParity } = parseSignature(await eoa.signTypedData!(paymentData(verifier, whole)));
    const otherS = word(SECP256K1_ORDER - BigInt(s));
    const pay = (...form: unknown[]) => {
      const args = [eoa.address, town.merchant, 1n, 0n, town.later, zeroHash, ...form];
      const data = encodeFunctionData({
        abi: heerlenEuroAbi,
        functionName: "transferWithAuthorization",
        args,
      } as never);
      return outcomeOf(town.at("HeerlenEuro"), data);
    };
    expect(await pay(27 + yParity, r, s)).to.equal("accepted");
    expect(await pay(28 - yParity, r, otherS)).to.equal("HeerlenEuro_BadSignature");
    const other = concat([r, otherS, numberToHex(28 - yParity, { size: 1 })]);
    expect(await pay(other)).to.equal("HeerlenEuro_BadSignature");
  });
});
