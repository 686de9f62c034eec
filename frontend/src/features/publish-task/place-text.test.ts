import { expect, it } from "vitest";
import { parsePlace, placeText } from "./place-text.ts";

it("reads what it writes", () => {
  const place = { latitude: 50.8881, longitude: 5.98012 };
  expect(placeText(place)).toBe("50.888100, 5.980120");
  expect(parsePlace(placeText(place))).toEqual(place);
});

it("reads what people paste from a map", () => {
  expect(parsePlace(" 50.8881,5.9801 ")).toEqual({ latitude: 50.8881, longitude: 5.9801 });
  expect(parsePlace("50.8881 5.9801")).toEqual({ latitude: 50.8881, longitude: 5.9801 });
  expect(parsePlace("-33.8; 151")).toEqual({ latitude: -33.8, longitude: 151 });
});

it.each(["", "50.8881", "91, 5", "50, 181", "Raadhuisplein 1", "50,8881, 5,9801"])("sees no place in %j", (text) => {
  expect(parsePlace(text)).toBeUndefined();
});
