import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { customErrorNames } from "../chain/refusal-names.ts";
import { loadCatalogue } from "../i18n/catalogue.ts";
import { LANGUAGES } from "../i18n/languages.ts";
import { refusalText } from "../i18n/useRefusalText.ts";
import { APP_REFUSALS, Refused } from "../lib/refused.ts";

const root = join(import.meta.dirname, "../../..");
const FOLDERS = ["protocol", "services/relay/src", "services/evidence/src"].filter((folder) =>
  existsSync(join(root, folder)),
);
const NAME = /"((?:Relay|Evidence|EnrolmentCode|TransferRequest|SignedPayment|TaskContent|Money)_[A-Z][A-Za-z]+)"/g;

function namesIn(folder: string): string[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  const sources = files.filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.includes("node_modules"),
  );
  const texts = sources.map((file) => readFileSync(join(root, folder, file), "utf8"));
  return texts.flatMap((text) => [...text.matchAll(NAME)].map((match) => match[1] as string));
}

const serviceRefusals = [...new Set(FOLDERS.flatMap(namesIn))];

describe("refusals", () => {
  it("finds the refusals it has to translate", () => {
    expect(customErrorNames()).toContain("TaskRegistry_NoSlotLeft");
    expect(serviceRefusals).toContain("TransferRequest_OtherChain");
  });

  describe.each(LANGUAGES)("in %s", (language) => {
    it.each([...customErrorNames(), ...serviceRefusals, ...APP_REFUSALS])("%s has a sentence", async (name) => {
      const { refusals } = await loadCatalogue(language);
      const sentence = (refusals as Record<string, string>)[name];
      expect(sentence, `${name} in ${language}`).toMatch(/^\S.{9,}\.$/);
    });
  });

  it("gives an honest sentence for an error without a name", async () => {
    const words = await loadCatalogue("nl");
    expect(refusalText(words, new TypeError("x is not a function"))).toBe(words.refusals.App_Unknown);
    expect(refusalText(words, new Refused("Nobody_KnowsThis"))).toBe(words.refusals.App_Unknown);
  });
});
