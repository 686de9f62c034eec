import { describe, expect, it } from "vitest";
import { decimalText, formatCents, parseCents, type Language } from "./money.ts";

const plainSpaces = (text: string) => text.replaceAll("\u00a0", " ");

describe("money", () => {
  it.each<[bigint, Language, string]>([
    [1250n, "nl", "€ 12,50"],
    [1250n, "en", "€12.50"],
    [1250n, "de", "12,50 €"],
    [0n, "nl", "€ 0,00"],
    [5n, "nl", "€ 0,05"],
    [123456789n, "nl", "€ 1.234.567,89"],
    [9007199254740993n, "en", "€90,071,992,547,409.93"],
  ])("writes %s cents in %s as %s", (cents, language, text) => {
    expect(plainSpaces(formatCents(cents, language))).toBe(text);
  });

  it("writes plain decimals for files", () => {
    expect([0n, 5n, 1250n, -1n].map(decimalText)).toEqual(["0.00", "0.05", "12.50", "-0.01"]);
  });

  it.each<[string, bigint]>([
    ["12,50", 1250n],
    ["12.5", 1250n],
    ["€ 12,50", 1250n],
    ["12,50 €", 1250n],
    ["EUR 3", 300n],
    ["0,05", 5n],
    ["1.234,56", 123456n],
    ["1,234.56", 123456n],
  ])("reads %s as %s cents", (text, cents) => {
    expect(parseCents(text)).toEqual({ ok: true, value: cents });
  });

  it.each<[string, string]>([
    ["", "Money_Empty"],
    [" € ", "Money_Empty"],
    ["-1", "Money_Negative"],
    ["1,234", "Money_TooManyDecimals"],
    ["1.234", "Money_TooManyDecimals"],
    ["0,001", "Money_TooManyDecimals"],
    ["1.234,567", "Money_TooManyDecimals"],
    ["12,", "Money_Unreadable"],
    [",50", "Money_Unreadable"],
    ["1e3", "Money_Unreadable"],
    ["twelve", "Money_Unreadable"],
    ["1.23,45", "Money_Unreadable"],
    ["1".repeat(40), "Money_TooMuch"],
  ])("refuses %j with %s", (text, name) => {
    expect(parseCents(text)).toMatchObject({ ok: false, refusal: { name } });
  });

  it("reads back what it writes, in every language", () => {
    for (const language of ["nl", "en", "de"] as const) {
      for (const cents of [0n, 1n, 99n, 100n, 123456n, 123456789n]) {
        expect(parseCents(formatCents(cents, language))).toEqual({ ok: true, value: cents });
      }
    }
  });
});
