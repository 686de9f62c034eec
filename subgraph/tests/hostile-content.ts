import { concat, stringToHex, type Hex } from "viem";
import { story } from "./story.ts";
import { claim, claimId, claims } from "./claiming.ts";
import { CONTENT, json, openTown, publishes, task, TASK } from "./work.ts";
import { ACTORS } from "./town.ts";

/** Content that no honest manager publishes, and what is remembered of it beside the bytes themselves. */
const HOSTILE: { what: string; content: Hex; facts?: Record<string, unknown> }[] = [
  { what: "a byte", content: "0x00" },
  { what: "no JSON", content: stringToHex("Schilder de bank") },
  { what: "JSON that breaks off", content: stringToHex('{"nl":{"title":"Schil') },
  { what: "bytes that are no UTF-8", content: concat([stringToHex('{"kind":"'), "0xfffe80c0", stringToHex('"}')]) },
  {
    what: "half of a surrogate pair, in bytes",
    content: concat([stringToHex('{"kind":"'), "0xeda080", stringToHex('"}')]),
  },
  { what: "half of a surrogate pair, escaped", content: stringToHex('{"kind":"\\ud800"}') },
  { what: "an array", content: json(["nl", "en"]) },
  { what: "null", content: json(null) },
  { what: "a number", content: stringToHex("1e999") },
  { what: "JSON deeper than any stack", content: stringToHex("[".repeat(8_192)) },
  { what: "fields of other kinds", content: json({ nl: "Hallo", en: ["Hello"], de: { title: 1, instructions: {} }, kind: 7, solo: "yes", minimumAge: "16", additional: 1 }) }, // prettier-ignore
  { what: "an age with a fraction", content: stringToHex('{"minimumAge":16.5}') },
  { what: "an age that is negative", content: stringToHex('{"minimumAge":-1}') },
  { what: "an age in powers of ten", content: stringToHex('{"minimumAge":1e1}') },
  { what: "an age beyond all numbers", content: stringToHex(`{"minimumAge":${"9".repeat(400)}}`) },
  { what: "null in a text", content: stringToHex('{"kind":"pa\\u0000int"}'), facts: { kind: "paint" } },
  { what: "the same field twice", content: stringToHex('{"kind":"first","kind":"last"}'), facts: { kind: "last" } },
  { what: "names of an object's own", content: stringToHex('{"__proto__":{"kind":"x"},"constructor":1}') },
  { what: "the longest text there can be", content: json({ kind: "x".repeat(8_180) }), facts: { kind: "x".repeat(8_180) } }, // prettier-ignore
  { what: "signs of all scripts", content: json({ kind: "🎨 ß \u202e ﷽" }), facts: { kind: "🎨 ß \u202e ﷽" } },
];

const silent = { readable: false, title: null, kind: null, solo: null, minimumAge: null, additional: null };

export const hostileContent = [
  story("no content of a task stops the town's memory", (teller) => {
    const { block, one, all } = teller;
    openTown(teller);
    HOSTILE.forEach(({ content, facts }, index) => {
      const taskId = TASK + BigInt(index);
      const published = block([publishes(taskId, { slots: 1, reward: 1 }, content)]);
      const terms = { number: index + 1, slots: 1, free: 1, reward: 1n, setApart: 1n };
      one("Task", String(taskId), task(published, { ...terms, ...silent, content, ...facts }));
    });
    all("TaskText", []);
  }),

  story("a task nobody can read is claimed like any other", (teller) => {
    const { block, one, all } = teller;
    openTown(teller);
    block([publishes(TASK, {}, "0xff")]);
    const claimed = block([claims(TASK, ACTORS.resident)]);
    const after = block([publishes(TASK + 1n)]);
    one("Claim", claimId(ACTORS.resident), claim(claimed, ACTORS.resident, {}));
    one("Task", String(TASK + 1n), task(after, { number: 2 }));
    all("TaskText", [
      { id: `${TASK + 1n}-nl`, task: TASK + 1n, language: "nl", ...CONTENT.nl },
      { id: `${TASK + 1n}-en`, task: TASK + 1n, language: "en", ...CONTENT.en },
      { id: `${TASK + 1n}-de`, task: TASK + 1n, language: "de", ...CONTENT.de },
    ]);
  }),
];
