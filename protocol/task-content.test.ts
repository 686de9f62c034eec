import { stringToHex } from "viem";
import { describe, expect, it } from "vitest";
import { encodeTaskContent, parseTaskContent, type TaskContent } from "./task-content.ts";

const words = { title: "Bankje schilderen", instructions: "Schuur eerst.", materials: "Verf", pickUp: "Wijkpunt" };
const content: TaskContent = {
  nl: words,
  en: words,
  de: words,
  kind: "paint",
  solo: false,
  minimumAge: 16,
  additional: true,
};

describe("task content", () => {
  it("survives the way to the chain and back", () => {
    expect(parseTaskContent(encodeTaskContent(content))).toEqual({ ok: true, value: content });
  });

  it("does not encode content without a title", () => {
    expect(() => encodeTaskContent({ ...content, nl: { ...words, title: "  " } })).toThrow();
  });

  it.each(["", "{", JSON.stringify({ ...content, kind: "other" }), JSON.stringify({ ...content, script: "x" })])(
    "refuses %j",
    (text) => {
      expect(parseTaskContent(stringToHex(text))).toMatchObject({ refusal: { name: "TaskContent_Unreadable" } });
    },
  );
});
