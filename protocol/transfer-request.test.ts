import { describe, expect, it } from "vitest";
import { formatTransferRequest, parseTransferRequest } from "./transfer-request.ts";

const token = "0x5FbDB2315678afecb367f032d93F642f64180aa3";
const merchant = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
const reference = `0x${"ab".repeat(32)}` as const;
const money = { chainId: 31337, heerlenEuro: token } as const;
const base = `ethereum:${token}@31337/pay`;

describe("transfer request", () => {
  it("is an ERC-681 URI", () => {
    const text = formatTransferRequest(money, { merchant, amount: 1250n, paymentReference: reference });
    expect(text).toBe(`${base}?address=${merchant}&uint256=1250&bytes32=${reference}`);
    expect(parseTransferRequest(money, text)).toEqual({
      ok: true,
      value: { merchant, amount: 1250n, paymentReference: reference },
    });
  });

  it("has neither amount nor reference on a poster", () => {
    const text = formatTransferRequest(money, { merchant });
    expect(text).toBe(`${base}?address=${merchant}`);
    expect(parseTransferRequest(money, text)).toEqual({ ok: true, value: { merchant } });
  });

  it("takes lower case addresses and spaces around it", () => {
    const text = `  ethereum:${token.toLowerCase()}@31337/pay?address=${merchant.toLowerCase()}\n`;
    expect(parseTransferRequest(money, text)).toMatchObject({ ok: true, value: { merchant } });
  });

  it.each<[string, string]>([
    ["", "Unreadable"],
    ["https://example.org/pay", "Unreadable"],
    ["ethereum:heerlen.eth@31337/pay", "Unreadable"],
    [`${base}?address=${merchant}&uint256=1&uint256=2`, "Unreadable"],
    [`${base}?address=${merchant}&gas=1`, "Unreadable"],
    [`${base}?address=${merchant}&uint256`, "Unreadable"],
    [`ethereum:${token}/pay?address=${merchant}`, "OtherChain"],
    [`ethereum:${token}@100/pay?address=${merchant}`, "OtherChain"],
    [`ethereum:${merchant}@31337/pay?address=${merchant}`, "OtherToken"],
    [`ethereum:${token}@31337/transfer?address=${merchant}&uint256=1`, "OtherFunction"],
    [`ethereum:${token}@31337?address=${merchant}`, "OtherFunction"],
    [`${base}?uint256=1`, "BadMerchant"],
    [`${base}?address=0x12`, "BadMerchant"],
    [`${base}?address=0x0000000000000000000000000000000000000000`, "BadMerchant"],
    [`${base}?address=${merchant.replace("C5", "c5")}`, "BadMerchant"],
    [`${base}?address=${merchant}&uint256=0`, "BadAmount"],
    [`${base}?address=${merchant}&uint256=-5`, "BadAmount"],
    [`${base}?address=${merchant}&uint256=12.50`, "BadAmount"],
    [`${base}?address=${merchant}&uint256=1e3`, "BadAmount"],
    [`${base}?address=${merchant}&uint256=${2n ** 96n}`, "BadAmount"],
    [`${base}?address=${merchant}&bytes32=0x12`, "BadReference"],
  ])("refuses %j as %s", (text, reason) => {
    expect(parseTransferRequest(money, text)).toMatchObject({ refusal: { name: `TransferRequest_${reason}` } });
  });
});
