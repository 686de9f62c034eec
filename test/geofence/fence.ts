import { network } from "hardhat";
import { readBoundary, type Location } from "../../scripts/city/city.ts";

export const { ethers, networkHelpers } = await network.create();

export const boundary = readBoundary();

/** Most points one batch of questions asks at once. */
const TOGETHER = 100;

/** A fence with the city's real boundary, and the council that set it. */
export async function raiseFence() {
  const { council, stranger, fence } = await openField();
  await fence.setFence(boundary.ring, boundary.source);
  return { council, stranger, fence };
}

/** A fence that has no boundary yet. */
export async function openField() {
  const [council, stranger] = await ethers.getSigners();
  const authority = await ethers.deployContract("AccessManager", [council!.address]);
  const fence = await ethers.deployContract("Geofence", [await authority.getAddress()]);
  return { council: council!, stranger: stranger!, fence };
}

/** Asks the contract about many places. */
export async function askAll(
  fence: { contains(place: Location): Promise<boolean> },
  places: Location[],
): Promise<boolean[]> {
  const answers: boolean[] = [];
  for (let from = 0; from < places.length; from += TOGETHER) {
    const some = places.slice(from, from + TOGETHER).map((place) => fence.contains(place));
    answers.push(...(await Promise.all(some)));
  }
  return answers;
}

/** A ring as the contract takes it, from latitudes and longitudes in microdegrees. */
export function ringOf(vertices: [latitude: number, longitude: number][]): string {
  return ethers.solidityPacked(
    vertices.flatMap(() => ["int32", "int32"]),
    vertices.flat(),
  );
}
