import { concat, numberToHex } from "viem";
import { event } from "./events.ts";
import { story } from "./story.ts";
import { account, ACTORS, becomes, word } from "./town.ts";

const { resident, neighbour } = ACTORS;

export const people = [
  story("a resident is enrolled, leaves and comes back", ({ block, one, all }) => {
    const enrolment = { wallet: resident, commitment: word("commitment"), tier: 2 };
    const enrolled = block([
      event("ResidentRegistry", "ResidentEnrolled", enrolment),
      becomes(resident, "Outsider", "Resident"),
    ]);
    const left = block([event("ResidentRegistry", "ResidentLeft", { wallet: resident })]);
    const returned = block([event("ResidentRegistry", "ResidentReturned", { wallet: resident })]);
    const record = {
      id: resident,
      account: resident,
      commitment: word("commitment"),
      tier: 2,
      enrolledAt: enrolled.timestamp,
      block: enrolled.number,
      transaction: enrolled.stamp(0).transaction,
    };
    all("Resident", [{ ...record, state: "Enrolled", leftAt: null, returnedAt: null }], enrolled);
    all("Resident", [{ ...record, state: "Left", leftAt: left.timestamp, returnedAt: null }], left);
    all("Resident", [{ ...record, state: "Enrolled", leftAt: left.timestamp, returnedAt: returned.timestamp }]);
    one("Account", resident, account("Resident", 0n));
  }),

  story("a resident gets another tier", ({ block, all, answer }) => {
    const enrolment = { wallet: resident, commitment: word("commitment"), tier: 1 };
    block([event("ResidentRegistry", "ResidentEnrolled", enrolment)]);
    const tiers = { previous: 1, current: 3 };
    const changed = block([event("ResidentRegistry", "ResidentTierChanged", { wallet: resident, ...tiers })]);
    all("TierChange", [{ id: changed.id(0), resident, ...tiers, ...changed.stamp(0) }]);
    answer("{ residents { tier tierChanges { current } } }", {
      residents: [{ tier: 3, tierChanges: [{ current: 3 }] }],
    });
  }),

  story("a passkey wallet is deployed, also one that nobody enrolled", ({ block, all, one, answer }) => {
    const told = block([
      event("ResidentWalletFactory", "WalletDeployed", { wallet: resident }),
      event("ResidentWalletFactory", "WalletDeployed", { wallet: neighbour }),
    ]);
    all("Wallet", [
      { id: resident, account: resident, ...told.stamp(0) },
      { id: neighbour, account: neighbour, ...told.stamp(1) },
    ]);
    one("Account", neighbour, account("Outsider", 0n));
    answer(`{ account(id: "${resident}") { wallet { id } resident { id } merchant { id } } }`, {
      account: { wallet: { id: resident }, resident: null, merchant: null },
    });
  }),

  story("the city's boundary changes and the old one is kept", ({ block, all }) => {
    const vertex = (latitude: number, longitude: number) =>
      concat([latitude, longitude].map((degrees) => numberToHex(degrees, { size: 4, signed: true })));
    const triangle = concat([
      vertex(50_900_000, 5_900_000),
      vertex(50_900_000, 6_000_000),
      vertex(50_800_000, 5_950_000),
    ]);
    const square = concat([triangle, vertex(50_800_000, -1)]);
    const first = block([
      event("Geofence", "FenceChanged", { version: 1, ring: triangle, source: "CBS 2022, CC BY 4.0" }),
    ]);
    const second = block([event("Geofence", "FenceChanged", { version: 2, ring: square, source: "CBS 2024" })]);
    all("Fence", [
      { id: "1", version: 1, ring: triangle, vertices: 3, source: "CBS 2022, CC BY 4.0", ...first.stamp(0) },
      { id: "2", version: 2, ring: square, vertices: 4, source: "CBS 2024", ...second.stamp(0) },
    ]);
  }),
];
