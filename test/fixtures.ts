import type { NetworkHelpers } from "@nomicfoundation/hardhat-network-helpers/types";

interface Taken {
  fixture: () => Promise<unknown>;
  data: unknown;
  snapshot: Awaited<ReturnType<NetworkHelpers["takeSnapshot"]>>;
}

/**
 * Lets one fixture begin with another: `loadFixture` may be called inside a fixture, which Hardhat's own may not. So a
 * fixture starts where the other ended, also its clock, whatever the test before did to the chain.
 */
export function nestFixtures<Helpers extends NetworkHelpers>(helpers: Helpers): Helpers {
  let taken: Taken[] = [];

  async function loadFixture<Data>(fixture: () => Promise<Data>): Promise<Data> {
    const index = taken.findIndex((other) => other.fixture === fixture);
    if (index < 0) {
      const data = await fixture();
      taken.push({ fixture, data, snapshot: await helpers.takeSnapshot() });
      return data;
    }
    // Going back to a snapshot ends those that were taken after it.
    taken = taken.slice(0, index + 1);
    const { data, snapshot } = taken[index]!;
    await snapshot.restore();
    return data as Data;
  }

  return Object.assign(helpers, { loadFixture });
}
