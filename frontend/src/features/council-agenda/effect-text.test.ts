import { describe, expect, it } from "vitest";
import { formatFor } from "../../i18n/format.ts";
import { councilMoney } from "../../i18n/nl/council-money.ts";
import { effectText } from "./effect-text.ts";

const SAFE = "0xB57a81B27DaEd2084aae0B6e901cAc6Ec52F41Ad";
const OTHER = "0x1000000000000000000000000000000000000001";
const telling = {
  words: councilMoney.effects,
  format: formatFor("nl"),
  nameOf: (address: string) => (address === OTHER ? "Nakijker 1" : "HeerlenEuro"),
  lineOf: (number: number) => (number === 3 ? "Preventie" : undefined),
  safe: SAFE.toLowerCase(),
};
const text = (effect: Parameters<typeof effectText>[0]) => effectText(effect, telling).replace(/\s/g, " ");

describe("an effect in words", () => {
  it("says how much goes from where to where", () => {
    expect(text({ kind: "fund-budget", budgetId: 3n, amount: 150_000n })).toBe(
      "€ 1.500,00 gaat van de kas naar het budget Preventie.",
    );
    expect(text({ kind: "return-budget", budgetId: 3n, treasury: SAFE, amount: 500n })).toBe(
      "€ 5,00 gaat van het budget Preventie naar de kas.",
    );
  });

  it("says it when money goes to somebody who is not the treasury", () => {
    expect(text({ kind: "return-budget", budgetId: 3n, treasury: OTHER, amount: 500n })).toContain("naar Nakijker 1");
    expect(text({ kind: "issue", to: OTHER, amount: 100n })).toContain("voor Nakijker 1");
    expect(text({ kind: "issue", to: SAFE, amount: 100n })).toContain("voor de kas");
  });

  it("names a budget line that the overview does not know by its number", () => {
    expect(text({ kind: "fund-budget", budgetId: 9n, amount: 1n })).toContain("budget 9");
  });

  it("names roles, and the wait that comes with one", () => {
    const grant = { kind: "grant-role", role: 4n, account: OTHER } as const;
    expect(text({ ...grant, delay: 0 })).toBe("Nakijker 1 krijgt een rol: nakijken.");
    expect(text({ ...grant, delay: 172_800 })).toBe(
      "Nakijker 1 krijgt een rol: nakijken. Elke handeling in die rol wacht eerst 2 dagen.",
    );
    expect(text({ kind: "revoke-role", role: 77n, account: OTHER })).toBe("Nakijker 1 verliest een rol: rol 77.");
  });

  it("admits what it cannot read, with the target and a fingerprint of the whole call", () => {
    const unknown = text({ kind: "unknown", to: SAFE, value: 0n, data: "0x12345678" });
    expect(unknown).toContain("Onbekende handeling bij HeerlenEuro (0xB57a…41Ad)");
    expect(unknown).not.toBe(text({ kind: "unknown", to: SAFE, value: 0n, data: "0x12345679" }));
  });
});
