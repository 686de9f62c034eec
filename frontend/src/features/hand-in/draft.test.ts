import { describe, expect, it } from "vitest";
import { draftKey, emptyDraft, parseDraft, withPhotos, type Draft } from "./draft.ts";

const resident = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
const signed = {
  handIn: { taskId: 1n, resident, evidence: `0x${"ab".repeat(24)}`, round: 1n, deadline: 2_000n },
  signature: "0x12",
  deployed: false,
} as const;
const draft: Draft = { ...emptyDraft("key"), photos: [new Blob(["x"])], signed, uploaded: true };

describe("a draft", () => {
  it("is read back as it was kept", () => {
    expect(parseDraft(draft)).toEqual(draft);
    expect(parseDraft(emptyDraft("key"))).toMatchObject({ photos: [], uploaded: false });
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["other things", { key: "key" }],
    ["photos that are text", { ...draft, photos: ["x"] }],
    ["more photos than fit", { ...draft, photos: Array(6).fill(new Blob(["x"])) }],
    ["a salt of another length", { ...draft, salt: "0x12" }],
    ["a signature of another thing", { ...draft, signed: { ...signed, handIn: { taskId: "1" } } }],
  ])("is not read from %s", (_what, value) => {
    expect(parseDraft(value)).toBeUndefined();
  });

  it("forgets what was signed and sent when its photos change, and keeps its salt", () => {
    const changed = withPhotos(draft, []);
    expect(changed).toEqual({ key: "key", salt: draft.salt, photos: [], uploaded: false });
  });

  it("belongs to one round of one resident's claim", () => {
    const keys = [draftKey(resident, 1n, 1), draftKey(resident, 1n, 2), draftKey(resident, 11n, 1)];
    expect(new Set(keys).size).toBe(3);
    expect(draftKey(resident.toLowerCase(), 1n, 1)).toBe(keys[0]);
  });
});
