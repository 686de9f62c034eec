import { hexToString, stringToHex, type Hex } from "viem";
import * as v from "valibot";
import { accept, refuse, type Outcome } from "./refusal.ts";

/** Kinds of work, for the icon and the filter. */
export const TASK_KINDS = ["paint", "clean", "green", "watch", "walk", "visit", "repair", "help"] as const;

const line = (longest: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest));

const words = v.strictObject({
  title: line(80),
  instructions: line(2000),
  materials: v.pipe(v.string(), v.trim(), v.maxLength(400)),
  pickUp: v.pipe(v.string(), v.trim(), v.maxLength(200)),
});

/** What the event `TaskPublished` carries about a task: its words per language and what a resident should know first. */
export const taskContentSchema = v.strictObject({
  nl: words,
  en: words,
  de: words,
  kind: v.picklist(TASK_KINDS),
  /** Done alone, so a resident may prefer not to. */
  solo: v.boolean(),
  minimumAge: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)),
  /** The manager declares that this is additional work which replaces nobody's job. */
  additional: v.boolean(),
});

/** The words and notes of a task. */
export type TaskContent = v.InferOutput<typeof taskContentSchema>;

/** The bytes `TaskRegistry.publish` takes. Throws on content that does not fit the schema. */
export function encodeTaskContent(content: TaskContent): Hex {
  return stringToHex(JSON.stringify(v.parse(taskContentSchema, content)));
}

/** The content of a published task, from the event's bytes. Anyone's bytes may be on a chain, so everything is checked. */
export function parseTaskContent(bytes: Hex): Outcome<TaskContent> {
  try {
    const parsed = v.safeParse(taskContentSchema, JSON.parse(hexToString(bytes)));
    return parsed.success ? accept(parsed.output) : refuse("TaskContent_Unreadable");
  } catch {
    return refuse("TaskContent_Unreadable");
  }
}
