import { expect, it } from "vitest";
import { emptyDraft } from "./draft.ts";
import { dropDraft, loadDraft, saveDraft } from "./draft-store.ts";

it("does without in a browser that keeps nothing", async () => {
  // jsdom has no IndexedDB, as some browsers in private windows.
  expect("indexedDB" in globalThis).toBe(false);
  await saveDraft(emptyDraft("key"));
  expect(await loadDraft("key")).toBeUndefined();
  await dropDraft("key");
});
