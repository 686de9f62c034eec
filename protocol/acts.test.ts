import { zeroAddress } from "viem";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { actSchema, actToJson, digestOfAct, type Act } from "./acts.ts";
import type { GroupShare } from "./typed-data.ts";

const resident = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
const town = {
  chainId: 31337,
  heerlenEuro: resident,
  taskRegistry: resident,
  redemptionDesk: resident,
  walletRecovery: resident,
} as const;
const claimAct = { taskId: 4294967297n, resident, round: 1n, deadline: 1_800_000_000n } as const;
const taskClaim = { ...claimAct, beneficiary: resident } as const;
const shares: GroupShare[] = [5_000n, 5_000n].map((share) => ({ ...claimAct, lead: resident, share }));
const claim: Act = { kind: "claim", taskClaim, signature: "0x1234" };
const wallet = { key: `0x${"11".repeat(84)}`, salt: `0x${"00".repeat(32)}` } as const;
const payment = {
  payer: resident,
  merchant: resident,
  amount: 1n,
  validAfter: 0n,
  validBefore: 2n,
  paymentReference: wallet.salt,
} as const;
const redemption = {
  merchant: resident,
  amount: 1n,
  validAfter: 0n,
  validBefore: 2n,
  redemptionReference: wallet.salt,
} as const;
const operation = {
  sender: resident,
  nonce: 0n,
  callData: "0x",
  callGasLimit: 1n,
  verificationGasLimit: 1n,
  preVerificationGas: 0n,
  maxFeePerGas: 0n,
  maxPriorityFeePerGas: 0n,
  signature: "0x",
} as const;
const every: Act[] = [
  claim,
  { kind: "group-claim", shares, signatures: ["0x12", "0x34"] },
  { kind: "extension", extension: claimAct, signature: "0x" },
  { kind: "withdrawal", withdrawal: claimAct, signature: "0x" },
  { kind: "hand-in", handIn: { ...claimAct, evidence: `0x${"22".repeat(24)}` }, signature: "0x" },
  { kind: "appeal", appeal: claimAct, signature: "0x" },
  { kind: "recovery-veto", veto: { wallet: resident, id: 1n, deadline: 2n }, signature: "0x" },
  { kind: "payment", payment, signature: "0x", wallet },
  { kind: "redemption", redemption, signature: "0x" },
  { kind: "deploy-wallet", wallet },
  { kind: "user-operation", operation },
  { kind: "user-operation", operation: { ...operation, factory: resident, factoryData: "0x12" } },
];

function withGroupOf(count: number): unknown {
  const members = { shares: Array(count).fill(shares[0]), signatures: Array(count).fill("0x") };
  return JSON.parse(actToJson({ kind: "group-claim", ...members }));
}

describe("acts", () => {
  it.each(every)("$kind survives the way to the relay", (act) => {
    expect(v.parse(actSchema, JSON.parse(actToJson(act)))).toEqual(act);
  });

  it("are the same act under another signature, and another act when anything else differs", () => {
    const digests = [
      ...every,
      { ...claim, taskClaim: { ...taskClaim, round: 2n } },
      { ...claim, taskClaim: { ...taskClaim, beneficiary: zeroAddress } },
      { kind: "group-claim", shares: shares.toReversed().slice(1), signatures: [] } as Act,
      { kind: "payment", payment: { ...payment, amount: 2n }, signature: "0x" } as Act,
    ].map((act) => digestOfAct(town, act));
    expect(new Set(digests).size).toBe(digests.length);
    expect(digestOfAct(town, { ...claim, signature: "0x5678" })).toBe(digestOfAct(town, claim));
    expect(digestOfAct({ ...town, chainId: 1 }, claim)).not.toBe(digestOfAct(town, claim));
  });

  it.each<[string, (act: Record<string, unknown>) => unknown]>([
    ["an unknown kind", (act) => ({ ...act, kind: "mint" })],
    ["a field too many", (act) => ({ ...act, to: resident })],
    ["a number instead of text", (act) => ({ ...act, taskClaim: { ...(act.taskClaim as object), round: 1 } })],
    ["a negative number", (act) => ({ ...act, taskClaim: { ...(act.taskClaim as object), round: "-1" } })],
    ["more than 256 bits", (act) => ({ ...act, taskClaim: { ...(act.taskClaim as object), round: `${2n ** 256n}` } })],
    ["a mistyped address", (act) => ({ ...act, taskClaim: { ...(act.taskClaim as object), resident: "0x12" } })],
    ["a signature of half a byte", (act) => ({ ...act, signature: "0x123" })],
    ["a huge signature", (act) => ({ ...act, signature: `0x${"00".repeat(5000)}` })],
    ["a group of one", () => withGroupOf(1)],
    ["a group of nine", () => withGroupOf(9)],
  ])("refuse %s", (_what, change) => {
    const changed = change(JSON.parse(actToJson(claim)) as Record<string, unknown>);
    expect(v.safeParse(actSchema, changed).success).toBe(false);
  });
});
