import { readFileSync } from "node:fs";
import { zeroAddress, zeroHash } from "viem";
import { expect, it } from "vitest";
import {
  appealData,
  extensionData,
  groupShareData,
  handInData,
  paymentData,
  recoveryVetoData,
  redemptionData,
  taskClaimData,
  withdrawalData,
} from "./typed-data.ts";

const verifier = { chainId: 1, verifyingContract: zeroAddress };
const act = { taskId: 1n, resident: zeroAddress, round: 1n, deadline: 1n };
const times = { amount: 1n, validAfter: 0n, validBefore: 1n };
const every = [
  taskClaimData(verifier, { ...act, beneficiary: zeroAddress }),
  groupShareData(verifier, { ...act, lead: zeroAddress, share: 1n }),
  extensionData(verifier, act),
  withdrawalData(verifier, act),
  handInData(verifier, { ...act, evidence: "0x" }),
  appealData(verifier, act),
  paymentData(verifier, { payer: zeroAddress, merchant: zeroAddress, paymentReference: zeroHash, ...times }),
  redemptionData(verifier, zeroAddress, { merchant: zeroAddress, redemptionReference: zeroHash, ...times }),
  recoveryVetoData(verifier, { wallet: zeroAddress, id: 1n, deadline: 1n }),
];

const sources = ["tasks/TaskActs.sol", "money/HeerlenEuro.sol", "wallet/WalletRecovery.sol"]
  .map((path) => readFileSync(new URL(`../contracts/${path}`, import.meta.url), "utf8"))
  .join("\n")
  // A long type is written in several pieces.
  .replace(/"\s+"/g, "");

it.each(every)("$primaryType is what the contracts hash", ({ primaryType, types }) => {
  const fields = (types as Record<string, readonly { name: string; type: string }[]>)[primaryType]!;
  const text = `${primaryType}(${fields.map(({ name, type }) => `${type} ${name}`).join(",")})`;
  expect(sources).toContain(`"${text}"`);
});
