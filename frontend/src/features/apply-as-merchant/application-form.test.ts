import { describe, expect, it } from "vitest";
import { BLANK, checkApplication, placeFields, placeOf } from "./application-form.ts";

const filled = { tradingName: " De Korenbloem ", trade: "bakery", latitude: "50,8877", longitude: "5.9806" };
const application = { tradingName: "De Korenbloem", trade: "bakery", place: { latitude: 50.8877, longitude: 5.9806 } };

describe("checkApplication", () => {
  it("takes what is filled in, with comma or point", () => {
    expect(checkApplication(filled)).toEqual({ ok: true, application });
  });

  it("says everything that is missing at once", () => {
    const problems = { tradingName: "nameEmpty", trade: "tradeMissing", place: "placeMissing" };
    expect(checkApplication(BLANK)).toEqual({ ok: false, problems });
  });

  it("counts a name in bytes, as the registry does", () => {
    expect(checkApplication({ ...filled, tradingName: "é".repeat(40) })).toMatchObject({ ok: true });
    const tooLong = { ...filled, tradingName: "é".repeat(41) };
    expect(checkApplication(tooLong)).toEqual({ ok: false, problems: { tradingName: "nameTooLong" } });
  });
});

describe("placeOf", () => {
  it.each([
    ["", "5.98"],
    ["50.8877", ""],
    ["91", "5.98"],
    ["50.88", "181"],
    ["vijftig", "5.98"],
    ["50.88.1", "5.98"],
  ])("takes no place from %j and %j", (latitude, longitude) => {
    expect(placeOf({ latitude, longitude })).toBeUndefined();
  });

  it("reads back what the map wrote", () => {
    expect(placeOf(placeFields({ latitude: 50.887654321, longitude: 5.98 }))).toEqual({
      latitude: 50.887654,
      longitude: 5.98,
    });
  });
});
