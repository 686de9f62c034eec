import { describe, expect, it } from "vitest";
import { formatFor } from "../../i18n/format.ts";
import { app } from "../../i18n/nl/app.ts";
import { councilEffects } from "../../i18n/nl/council-effects.ts";
import { effectText } from "./effect-text.ts";

const SAFE = "0xB57a81B27DaEd2084aae0B6e901cAc6Ec52F41Ad";
const OTHER = "0x1000000000000000000000000000000000000001";
const telling = {
  words: councilEffects,
  holds: app.holds,
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

  it("tells what a rule becomes, and that it is announced, carried out or called off", () => {
    const limits = { kind: "limits", year: 2027, tier: 1, monthly: 21_000n, yearly: 210_000n } as const;
    const becomes = "Wie in groep 1 zit, mag in 2027 hooguit € 210,00 per maand en € 2.100,00 per jaar verdienen.";
    expect(text(limits)).toBe(becomes);
    expect(text({ kind: "schedule-rule", change: limits, when: 0 })).toBe(
      `Aankondiging van een nieuwe regel, die na de wachttijd kan ingaan: ${becomes}`,
    );
    expect(text({ kind: "carry-out-rule", change: limits })).toBe(`Een aangekondigde regel gaat in: ${becomes}`);
    expect(text({ kind: "call-off-rule", change: limits })).toContain("gaat niet door");
  });

  it("says whom a hold is for, why, and until when", () => {
    const hold = { kind: "hold", account: OTHER, until: 1_795_554_902 } as const;
    expect(text({ ...hold, reason: 3 })).toMatch(/^Nakijker 1 staat vast tot .*\. Een rechter heeft het bevolen\.$/);
    expect(text({ ...hold, reason: 99 })).toContain("De reden staat niet in deze app.");
  });

  it("admits what it cannot read, with the target and a fingerprint of the whole call", () => {
    const unknown = text({ kind: "unknown", to: SAFE, value: 0n, data: "0x12345678" });
    expect(unknown).toContain("Onbekende handeling bij HeerlenEuro (0xB57a…41Ad)");
    expect(unknown).not.toBe(text({ kind: "unknown", to: SAFE, value: 0n, data: "0x12345679" }));
  });
});
