import { Bytes, json, JSONValue, JSONValueKind, TypedMap } from "@graphprotocol/graph-ts";
import { Task, TaskText } from "../../generated/schema";
import { taskTextId } from "../ids";

const LANGUAGES: string[] = ["nl", "en", "de"];
const LONGEST_AGE = 2; // digits

/**
 * Reads what a task says. Any bytes can be published, so each value is used only when it is there and of its kind; the
 * bytes themselves are kept as they are.
 */
export function readContent(task: Task, content: Bytes): void {
  task.content = content;
  task.readable = false;
  const parsed = json.try_fromBytes(content);
  if (parsed.isError || parsed.value.kind != JSONValueKind.OBJECT) return;
  const fields = parsed.value.toObject();
  task.kind = textIn(fields, "kind");
  readSolo(task, fields);
  readAdditional(task, fields);
  readMinimumAge(task, fields);
  for (let i = 0; i < LANGUAGES.length; i++) readLanguage(task, fields, LANGUAGES[i]);
}

function readLanguage(task: Task, fields: TypedMap<string, JSONValue>, language: string): void {
  const value = fields.get(language);
  if (!value || value.kind != JSONValueKind.OBJECT) return;
  const words = value.toObject();
  const title = textIn(words, "title");
  const instructions = textIn(words, "instructions");
  if (!title || !instructions) return; // missing or empty
  if (language == "nl") task.title = title;
  task.readable = true;

  const materials = textIn(words, "materials");
  const pickUp = textIn(words, "pickUp");
  const text = new TaskText(taskTextId(task.id, language));
  text.task = task.id;
  text.language = language;
  text.title = title as string;
  text.instructions = instructions as string;
  text.materials = materials ? (materials as string) : "";
  text.pickUp = pickUp ? (pickUp as string) : "";
  text.save();
}

function readSolo(task: Task, fields: TypedMap<string, JSONValue>): void {
  const value = fields.get("solo");
  if (value && value.kind == JSONValueKind.BOOL) task.solo = value.toBool();
}

function readAdditional(task: Task, fields: TypedMap<string, JSONValue>): void {
  const value = fields.get("additional");
  if (value && value.kind == JSONValueKind.BOOL) task.additional = value.toBool();
}

/** The host refuses fractions and numbers that are too large by failing the whole subgraph, so the digits are looked at. */
function readMinimumAge(task: Task, fields: TypedMap<string, JSONValue>): void {
  const value = fields.get("minimumAge");
  if (!value || value.kind != JSONValueKind.NUMBER) return;
  const digits = changetype<string>(value.data as u32);
  if (digits.length > LONGEST_AGE) return;
  for (let i = 0; i < digits.length; i++) {
    const code = digits.charCodeAt(i);
    if (code < 0x30 || code > 0x39) return;
  }
  task.minimumAge = I32.parseInt(digits);
}

function textIn(fields: TypedMap<string, JSONValue>, name: string): string | null {
  const value = fields.get(name);
  return value && value.kind == JSONValueKind.STRING ? value.toString() : null;
}
