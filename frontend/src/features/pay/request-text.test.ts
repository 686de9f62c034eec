import { expect, it } from "vitest";
import { requestIn, requestInSearch } from "./request-text.ts";

const origin = "https://euro.example";
const request = "ethereum:0x5FbDB2315678afecb367f032d93F642f64180aa3@31337/pay?address=0x12&uint256=5";
const link = `${origin}/bewoner/betalen?verzoek=${encodeURIComponent(request)}`;

it("takes a request as it is, and out of a link of this app", () => {
  expect(requestIn(` ${request}\n`, origin)).toBe(request);
  expect(requestIn(link, origin)).toBe(request);
});

it("leaves other links and other text alone, to be refused with their own reason", () => {
  const foreign = link.replace("euro.example", "evil.example");
  expect(requestIn(foreign, origin)).toBe(foreign);
  expect(requestIn(`${origin}/bewoner/betalen?x=1`, origin)).toBe(`${origin}/bewoner/betalen?x=1`);
  expect(requestIn("brood", origin)).toBe("brood");
});

it("finds the request in the page's address", () => {
  expect(requestInSearch(new URL(link).search)).toBe(request);
  expect(requestInSearch("")).toBeUndefined();
});
