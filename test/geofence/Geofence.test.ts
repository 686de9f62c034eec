import { expect } from "chai";
import hre from "hardhat";
import type { Location } from "../../scripts/city/city.ts";
import { askAll, boundary, ethers, networkHelpers, openField, raiseFence, ringOf } from "./fence.ts";
import { besideEdge, isInside, seeded } from "./reference.ts";

const SQUARE = ringOf([
  [0, 0],
  [0, 10],
  [10, 10],
  [10, 0],
]);

/** Most execution gas of one check; the design allows 30,000. */
const CHECK_LIMIT = 12_000n;
const POLE = 90_000_000;
const DATE_LINE = 180_000_000;

const { vertices } = boundary;
const latitudes = vertices.map((vertex) => vertex.latitude);
const longitudes = vertices.map((vertex) => vertex.longitude);

const between = (chance: number, numbers: number[]) => {
  const least = Math.min(...numbers) - 5_000;
  return Math.round(least + chance * (Math.max(...numbers) + 5_000 - least));
};

describe("Geofence: setting the boundary", () => {
  it("refuses everybody but the council", async () => {
    const { fence, stranger } = await networkHelpers.loadFixture(openField);
    await expect(fence.connect(stranger).setFence(SQUARE, "a square"))
      .to.be.revertedWithCustomError(fence, "AccessManagedUnauthorized")
      .withArgs(stranger.address);
  });

  for (const [name, ring] of [
    ["of two vertices", ringOf([[0, 0], [1, 1]])], // prettier-ignore
    ["with half a vertex", SQUARE + "00000000"],
    ["of 513 vertices", ringOf(Array.from({ length: 513 }, (_, index) => [index, index % 2]))],
    ["of nothing", "0x"],
  ] as const) {
    it(`refuses a ring ${name}`, async () => {
      const { fence } = await networkHelpers.loadFixture(openField);
      await expect(fence.setFence(ring, "a bad ring"))
        .to.be.revertedWithCustomError(fence, "Geofence_BadRing")
        .withArgs(ethers.dataLength(ring));
    });
  }

  for (const [name, vertex] of [
    ["north of the pole", [POLE + 1, 0]],
    ["south of the pole", [-POLE - 1, 0]],
    ["east of the date line", [0, DATE_LINE + 1]],
    ["west of the date line", [0, -DATE_LINE - 1]],
  ] as [string, [number, number]][]) {
    it(`refuses a vertex ${name}`, async () => {
      const { fence } = await networkHelpers.loadFixture(openField);
      await expect(fence.setFence(ringOf([[0, 0], [1, 1], vertex]), "a bad vertex")) // prettier-ignore
        .to.be.revertedWithCustomError(fence, "Geofence_BadVertex")
        .withArgs(2);
    });
  }

  it("announces the ring it will check, with its source and version", async () => {
    const { fence } = await networkHelpers.loadFixture(openField);
    expect(await fence.version()).to.equal(0);
    await expect(fence.setFence(boundary.ring, boundary.source))
      .to.emit(fence, "FenceChanged")
      .withArgs(1, boundary.ring, boundary.source);
    expect(await fence.ring()).to.equal(boundary.ring);
    expect(await fence.version()).to.equal(1);
  });

  it("answers nothing before the first boundary", async () => {
    const { fence } = await networkHelpers.loadFixture(openField);
    const here = { latitude: 5, longitude: 5 };
    await expect(fence.contains(here)).to.be.revertedWithCustomError(fence, "Geofence_NotSet");
    await expect(fence.ring()).to.be.revertedWithCustomError(fence, "Geofence_NotSet");
  });

  it("replaces the boundary whole", async () => {
    const { fence } = await networkHelpers.loadFixture(raiseFence);
    await fence.setFence(SQUARE, "a square");
    expect(await fence.version()).to.equal(2);
    expect(await fence.ring()).to.equal(SQUARE);
    expect(await fence.contains({ latitude: 5, longitude: 5 })).to.equal(true);
    expect(await fence.contains(vertices[0]!)).to.equal(false);
  });

  it("takes the largest ring, up to the poles and the date line", async () => {
    const { fence } = await networkHelpers.loadFixture(openField);
    const corners: [number, number][] = [
      [-POLE, -DATE_LINE],
      [-POLE, DATE_LINE],
      [POLE, DATE_LINE],
    ];
    const edge = Array.from({ length: 509 }, (_, index): [number, number] => [POLE, DATE_LINE - 1 - index * 600_000]);
    const ring = ringOf([...corners, ...edge]);
    await fence.setFence(ring, "almost the world");
    expect(await fence.ring()).to.equal(ring);
    expect(await fence.contains({ latitude: 0, longitude: 170_000_000 })).to.equal(true);
    expect(await fence.contains({ latitude: POLE + 1, longitude: 0 })).to.equal(false);
    expect(await fence.contains({ latitude: -POLE - 1, longitude: 0 })).to.equal(false);
    expect(await fence.contains({ latitude: -(2 ** 31), longitude: 2 ** 31 - 1 })).to.equal(false);
    expect(await fence.contains({ latitude: 2 ** 31 - 1, longitude: -(2 ** 31) })).to.equal(false);
  });
});

describe("Geofence: inside or outside", () => {
  it("agrees with the reference on 2,000 places in and around Heerlen", async () => {
    const { fence } = await networkHelpers.loadFixture(raiseFence);
    const chance = seeded(917);
    const places = Array.from({ length: 2_000 }, () => ({
      latitude: between(chance(), latitudes),
      longitude: between(chance(), longitudes),
    }));
    await expectAgreement(fence, places);
  });

  it("agrees on places at exactly the latitude of every vertex", async () => {
    const { fence } = await networkHelpers.loadFixture(raiseFence);
    const chance = seeded(6411);
    await expectAgreement(
      fence,
      latitudes.map((latitude) => ({ latitude, longitude: between(chance(), longitudes) })),
    );
  });

  it("tells 5 metres inside from 5 metres outside at every edge", async () => {
    const { fence } = await networkHelpers.loadFixture(raiseFence);
    const sides = vertices.map((end, index) => besideEdge(vertices.at(index - 1)!, end, 5));
    await expectAgreement(fence, sides.flat());
    const answers = await askAll(fence, sides.flat());
    sides.forEach((_, edge) => expect(answers[2 * edge], `edge ${edge}`).not.to.equal(answers[2 * edge + 1]));
  });

  for (let count = 3; count <= 17; count++) {
    it(`agrees on a star of ${count} vertices, whatever part of a word they fill`, async () => {
      const { fence } = await networkHelpers.loadFixture(openField);
      const star = Array.from({ length: count }, (_, index): Location => {
        const [angle, reach] = [(index / count) * 2 * Math.PI, index % 2 === 0 ? 1_000 : 400];
        return { latitude: Math.round(reach * Math.sin(angle)), longitude: Math.round(reach * Math.cos(angle)) };
      });
      await fence.setFence(ringOf(star.map(({ latitude, longitude }) => [latitude, longitude])), "a star");
      const chance = seeded(count);
      const around = () => Math.round(chance() * 2_200 - 1_100);
      const places = Array.from({ length: 100 }, () => ({ latitude: around(), longitude: around() }));
      await expectAgreement(fence, places, star);
    });
  }
});

// Coverage adds its own instructions to the contracts, so gas is measured without it only.
if (!hre.globalOptions.coverage) {
  describe("Geofence: gas", () => {
    it("checks the whole boundary within its gas limit, at the latitude of every vertex", async () => {
      const { fence, council } = await networkHelpers.loadFixture(raiseFence);
      let dearest = 0n;
      for (const latitude of latitudes) {
        const call = await fence.contains.populateTransaction({ latitude, longitude: 5_980_000 });
        const { gasUsed } = (await (await council.sendTransaction(call)).wait())!;
        const calldata = ethers.getBytes(call.data).reduce((gas, byte) => gas + (byte === 0 ? 4n : 16n), 0n);
        const execution = gasUsed - 21_000n - calldata;
        if (execution > dearest) dearest = execution;
      }
      expect(dearest).to.be.lessThanOrEqual(CHECK_LIMIT);
    });
  });
}

async function expectAgreement(
  fence: Parameters<typeof askAll>[0],
  places: Location[],
  ring: Location[] = vertices,
): Promise<void> {
  const answers = await askAll(fence, places);
  const expected = places.map((place) => isInside(ring, place));
  expect(new Set(expected), "places on both sides").to.have.lengthOf(2);
  places.forEach((place, index) => expect(answers[index], JSON.stringify(place)).to.equal(expected[index]));
}
