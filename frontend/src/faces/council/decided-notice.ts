import { useHistoryState } from "wouter/use-browser-location";
import * as v from "valibot";

const noticeSchema = v.object({
  decided: v.picklist(["approved", "seconded", "rejected", "unjudged"]),
  title: v.string(),
  claim: v.string(),
});

/** What was decided on the page before, to be said on the page that came up. */
export type DecidedNotice = v.InferOutput<typeof noticeSchema>;

/** The notice the last page left in the browser's history, if it did. */
export function useDecidedNotice(): DecidedNotice | undefined {
  const parsed = v.safeParse(noticeSchema, useHistoryState<unknown>());
  return parsed.success ? parsed.output : undefined;
}
