import { evidenceOf } from "@wesh/protocol/evidence.ts";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { uploadEvidence } from "../../chain/evidence-upload.ts";
import { sendAct } from "../../chain/relay.ts";
import { isStillGood, signHandIn, type SignedHandIn } from "../../chain/resident/handing-in.ts";
import type { StoredWallet } from "../../chain/resident/stored-wallet.ts";
import { Refused } from "../../lib/refused.ts";
import { emptyDraft, type Draft } from "./draft.ts";
import { handInWay } from "./hand-over.ts";

vi.mock("../../chain/evidence-upload.ts");
vi.mock("../../chain/relay.ts");
vi.mock("../../chain/resident/handing-in.ts");

const wallet: StoredWallet = {
  credentialId: "aGVlcmxlbi1oZWVybGVu",
  publicKey: `0x${"ab".repeat(64)}`,
  address: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
};
const bytes = Uint8Array.of(1, 2, 3);

function kept(changes: Partial<Draft> = {}) {
  let draft: Draft = { ...emptyDraft("key"), photos: [new Blob([bytes])], ...changes };
  return { current: () => draft, keep: (next: Draft) => Promise.resolve(void (draft = next)) };
}

const signedFor = (evidence: `0x${string}`): SignedHandIn => ({
  handIn: { taskId: 1n, resident: wallet.address, evidence, round: 1n, deadline: 2n },
  signature: "0x12",
  deployed: false,
});

beforeEach(() => {
  vi.mocked(signHandIn).mockImplementation((_wallet, _task, evidence) => Promise.resolve(signedFor(evidence)));
  vi.mocked(uploadEvidence).mockResolvedValue({ photos: 1, keptUntil: 3 });
  vi.mocked(sendAct).mockResolvedValue({ digest: "0x01", status: "sent", transaction: null });
});

describe("handing in", () => {
  it("signs for exactly these photos, brings them first, and keeps both facts", async () => {
    const draft = kept();
    const way = handInWay(wallet, 1n, draft);
    const signed = await way.sign();
    expect(signed.handIn.evidence).toBe(evidenceOf(draft.current().salt, [bytes]));
    expect(draft.current().signed).toBe(signed);
    await way.send(signed);
    expect(uploadEvidence).toHaveBeenCalledWith(signed, draft.current().salt, draft.current().photos);
    expect(draft.current().uploaded).toBe(true);
    expect(sendAct).toHaveBeenCalledTimes(1);
  });

  it("goes on after a lost connection: the same signature, and no photo twice", async () => {
    vi.mocked(isStillGood).mockResolvedValue(true);
    vi.mocked(sendAct).mockRejectedValueOnce(new Refused("App_Offline"));
    const draft = kept();
    const first = handInWay(wallet, 1n, draft);
    await expect(first.send(await first.sign())).rejects.toMatchObject({ refusalName: "App_Offline" });
    const second = handInWay(wallet, 1n, draft);
    await second.send(await second.sign());
    expect(signHandIn).toHaveBeenCalledTimes(1);
    expect(uploadEvidence).toHaveBeenCalledTimes(1);
    expect(sendAct).toHaveBeenCalledTimes(2);
  });

  it("signs anew when the old signature does not hold any more", async () => {
    vi.mocked(isStillGood).mockResolvedValue(false);
    await handInWay(wallet, 1n, kept({ signed: signedFor("0xab") })).sign();
    expect(signHandIn).toHaveBeenCalledTimes(1);
  });

  it("forgets a signature that was refused", async () => {
    vi.mocked(uploadEvidence).mockRejectedValueOnce(new Refused("Evidence_BadSignature"));
    const draft = kept();
    const way = handInWay(wallet, 1n, draft);
    await expect(way.send(await way.sign())).rejects.toMatchObject({ refusalName: "Evidence_BadSignature" });
    expect(draft.current().signed).toBeUndefined();
    expect(sendAct).not.toHaveBeenCalled();
  });
});
