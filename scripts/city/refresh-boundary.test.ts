import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { BoundaryUnavailable, boundaryFrom, download } from "./refresh-boundary.ts";
import { boundarySchema } from "./schema.ts";
import { simplifyRing, type Position } from "./simplify.ts";

const current = v.parse(
  boundarySchema,
  JSON.parse(readFileSync(new URL("../../city/heerlen.geojson", import.meta.url), "utf8")),
);
const heerlen = current.features[0].geometry.coordinates[0] as Position[];
const square: Position[] = [[5.9, 50.9], [5.901, 50.9], [5.901, 50.901], [5.9, 50.9]]; // prettier-ignore

const answerWith = (geometry: unknown, gemeentecode = "GM0917") => ({
  type: "FeatureCollection",
  features: [{ type: "Feature", properties: { gemeentecode, gemeentenaam: "Heerlen" }, geometry }],
});
const ringOf = (text: string) => v.parse(boundarySchema, JSON.parse(text)).features[0].geometry.coordinates[0];

/** A ring with nine more positions on every edge, each a little beside it. */
function detailed(ring: Position[]): Position[] {
  const between = ring.slice(1).flatMap(([longitude, latitude], index): Position[] => {
    const [fromX, fromY] = ring[index]!;
    return Array.from({ length: 10 }, (_, step) => {
      const along = (step + 1) / 10;
      const beside = step === 9 ? 0 : 0.000002 * (step % 2);
      return [fromX + along * (longitude - fromX) + beside, fromY + along * (latitude - fromY)];
    });
  });
  return [ring[0]!, ...between];
}

describe("a boundary from the download", () => {
  it("is the ring as the city's data keeps it, with its attribution", () => {
    const text = boundaryFrom(answerWith({ type: "Polygon", coordinates: [heerlen] }));
    expect(ringOf(text)).toEqual(heerlen);
    expect(text).toContain("CC BY 4.0");
  });

  it("is the largest part of a municipality in parts", () => {
    const text = boundaryFrom(answerWith({ type: "MultiPolygon", coordinates: [[square], [heerlen]] }));
    expect(ringOf(text)).toEqual(heerlen);
  });

  it("has at most 512 vertices, closed, when the download has more", () => {
    const ring = ringOf(boundaryFrom(answerWith({ type: "Polygon", coordinates: [detailed(heerlen)] })));
    expect(ring.length).toBeLessThanOrEqual(513);
    expect(ring.at(-1)).toEqual(ring[0]);
    expect(ring.length).toBeGreaterThan(100);
  });

  it.each([
    [
      "another municipality",
      answerWith({ type: "Polygon", coordinates: [heerlen] }, "GM0935"),
      /no municipality GM0917/,
    ],
    ["nothing", { type: "FeatureCollection", features: [] }, /no municipality GM0917/],
    ["another kind of shape", answerWith({ type: "Point", coordinates: [5.9, 50.9] }), /not as expected/],
    ["no GeoJSON", { error: "gone" }, /not as expected/],
  ])("is refused when the download holds %s", (_name, answer, why) => {
    expect(() => boundaryFrom(answer)).toThrow(BoundaryUnavailable);
    expect(() => boundaryFrom(answer)).toThrow(why);
  });
});

describe("the download", () => {
  it("says clearly when there is no internet", async () => {
    const offline = () => Promise.reject(new TypeError("fetch failed"));
    await expect(download(offline)).rejects.toThrow(/is there internet\? The boundary in city\/ stays as it is/);
  });

  it("says what the server answered", async () => {
    await expect(download(() => Promise.resolve(new Response("", { status: 503 })))).rejects.toThrow(/answered 503/);
  });

  it("asks for this municipality only", async () => {
    const asked: string[] = [];
    await download((url) => {
      asked.push(String(url));
      return Promise.resolve(Response.json({}));
    });
    expect(asked).toEqual([expect.stringMatching(/^https:\/\/api\.pdok\.nl\/.*\?gemeentecode=GM0917&f=json$/)]);
  });
});

describe("simplifying", () => {
  it("leaves a ring alone that is small enough", () => {
    expect(simplifyRing(heerlen, 512)).toBe(heerlen);
  });

  it("keeps the corners and drops what lies on a line", () => {
    const corners: Position[] = [[5.9, 50.9], [5.91, 50.9], [5.91, 50.91], [5.9, 50.91], [5.9, 50.9]]; // prettier-ignore
    expect(simplifyRing(detailed(corners), 4)).toEqual(corners);
  });
});
