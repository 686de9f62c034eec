import { keccak256 } from "viem";
import { expect, it, vi } from "vitest";
import { sealStatement, statementHash } from "./payouts.ts";

vi.mock("../staff/write.ts");

const file = new Blob([Uint8Array.of(1, 2, 3)]);

it("seals a statement so that the salt and the file give the same hash again", async () => {
  const { salt, hash } = await sealStatement(file);
  expect(await statementHash(salt, file)).toBe(hash);
  expect(hash).toBe(keccak256(`${salt}010203`));
});

it("gives every sealing a hash of its own, so that the same statement cannot be recognised", async () => {
  const [one, other] = await Promise.all([sealStatement(file), sealStatement(file)]);
  expect(one.hash).not.toBe(other.hash);
});
