import { decodeAbiParameters, hashTypedData, size, slice, zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { signAsResident, walletAddress, walletKey, type ResidentSigner } from "./passkey.ts";
import { softwarePasskey } from "./software-passkey.ts";
import { taskClaimData } from "./typed-data.ts";
import { fromBase64Url } from "./base64url.ts";
import { bytesToHex } from "viem";

const verifier = "0xe7f1725E7734CE288F8367e1Bb143E90bb3F0512";
const factory = "0x9fE46736679d2D9a65F0992F2272dE9f3c7fa6e0";
const implementation = "0x5FbDB2315678afecb367f032d93F642f64180aa3";

function signer(): ResidentSigner {
  const passkey = softwarePasskey("an");
  const key = walletKey(verifier, passkey.publicKey);
  return { passkey, key, wallet: walletAddress(factory, implementation, [key]), chainId: 31337 };
}

const challengeOf = (clientDataJSON: string) =>
  bytesToHex(fromBase64Url((JSON.parse(clientDataJSON) as { challenge: string }).challenge)!);

describe("passkey", () => {
  it("is an 84-byte key on the town's verifier", () => {
    const { key, passkey } = signer();
    expect(size(key)).toBe(84);
    expect(slice(key, 0, 20)).toBe(verifier.toLowerCase());
    expect(slice(key, 20)).toBe(passkey.publicKey);
  });

  it("opens another wallet under another key or salt", () => {
    const { key, wallet } = signer();
    const other = walletKey(verifier, softwarePasskey("ben").publicKey);
    const addresses = [
      wallet,
      walletAddress(factory, implementation, [other]),
      walletAddress(factory, implementation, [key, other]),
      walletAddress(factory, implementation, [key], `0x${"01".repeat(32)}`),
    ];
    expect(new Set(addresses).size).toBe(4);
  });

  it("signs the plain digest before deployment, and the nested one after it", async () => {
    const resident = signer();
    const { wallet } = resident;
    const message = { taskId: 1n, resident: wallet, beneficiary: wallet, round: 1n, deadline: 2n };
    const data = taskClaimData({ chainId: 31337, verifyingContract: zeroAddress }, message);
    const before = await signAsResident(resident, data, { deployed: false });
    const [key, , keySignature] = decodeAbiParameters(
      [{ type: "bytes" }, { type: "bytes32" }, { type: "bytes" }],
      before,
    );
    expect(key).toBe(resident.key);
    const types = ["bytes32", "bytes32", "uint256", "uint256", "bytes", "string"].map((type) => ({ type }));
    const fields = decodeAbiParameters(types, keySignature);
    expect(challengeOf(fields[5] as string)).toBe(hashTypedData(data));
    const after = await signAsResident(resident, data, { deployed: true });
    // ERC-7739 ends with the description of the signed type and its length.
    const description = "TaskClaim(uint256 taskId,address resident,address beneficiary,uint256 round,uint256 deadline)";
    expect(Buffer.from(slice(after, -2).slice(2), "hex").readUInt16BE()).toBe(description.length);
    expect(Buffer.from(after.slice(2), "hex").toString("latin1")).toContain(description);
  });
});
