import type { Application } from "../../chain/merchant/application.ts";

/** What is filled in so far. The coordinates are text: people type and correct them. */
export interface ApplicationFields {
  tradingName: string;
  trade: string;
  latitude: string;
  longitude: string;
}

/** Nothing filled in. */
export const BLANK: ApplicationFields = { tradingName: "", trade: "", latitude: "", longitude: "" };

/** What can be wrong with a field. */
export type FieldProblem = "nameEmpty" | "nameTooLong" | "tradeMissing" | "placeMissing";

/** What is wrong, by field. */
export type Problems = Partial<Record<"tradingName" | "trade" | "place", FieldProblem>>;

const LONGEST_NAME_BYTES = 80;
const COORDINATE = /^-?\d{1,3}(?:[.,]\d{1,15})?$/;

/** The application as filled in, or what is wrong with it. */
export function checkApplication(
  fields: ApplicationFields,
): { ok: true; application: Application } | { ok: false; problems: Problems } {
  const tradingName = fields.tradingName.trim();
  const place = placeOf(fields);
  const problems: Problems = {
    ...nameProblem(tradingName),
    ...(fields.trade === "" ? { trade: "tradeMissing" } : {}),
    ...(place === undefined ? { place: "placeMissing" } : {}),
  };
  if (place === undefined || Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, application: { tradingName, trade: fields.trade, place } };
}

/** The place as filled in; undefined while it is none. */
export function placeOf({ latitude, longitude }: Pick<ApplicationFields, "latitude" | "longitude">) {
  const [north, east] = [degreesOf(latitude, 90), degreesOf(longitude, 180)];
  return north === undefined || east === undefined ? undefined : { latitude: north, longitude: east };
}

/** A place as text for the fields: six decimals are about 11 cm. */
export function placeFields(place: { latitude: number; longitude: number }) {
  return { latitude: place.latitude.toFixed(6), longitude: place.longitude.toFixed(6) };
}

function nameProblem(name: string): Problems {
  if (name === "") return { tradingName: "nameEmpty" };
  return new TextEncoder().encode(name).length > LONGEST_NAME_BYTES ? { tradingName: "nameTooLong" } : {};
}

function degreesOf(text: string, most: number): number | undefined {
  const plain = text.trim();
  if (!COORDINATE.test(plain)) return undefined;
  const degrees = Number(plain.replace(",", "."));
  return Math.abs(degrees) <= most ? degrees : undefined;
}
