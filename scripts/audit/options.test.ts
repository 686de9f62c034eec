import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { CONTRACT_NAMES } from "../../protocol/deployment.ts";
import { readOptions } from "./options.ts";

const folder = mkdtempSync(join(tmpdir(), "wesh-audit-"));
const file = join(folder, "town.json");
const contract = { address: "0x2279B7A0a67DB372996a5FaB50D91eAA73d2eBe6", block: 3, transaction: null };
writeFileSync(
  file,
  JSON.stringify({
    chainId: 31337,
    network: "local",
    startBlock: 2,
    commit: "abc",
    compiler: "solc",
    deployedAt: "2026-01-01",
    contracts: Object.fromEntries(CONTRACT_NAMES.map((name) => [name, contract])),
  }),
);

afterAll(() => rmSync(folder, { recursive: true }));

it("looks at the local town when nothing else is said", () => {
  const options = readOptions(["--deployment", file], { WESH_PORT_OFFSET: "2000" });
  expect(options).toMatchObject({ rpcUrl: "http://127.0.0.1:10545", graphqlUrl: "http://127.0.0.1:10100/graphql" });
  expect(options).toMatchObject({ block: undefined, isJson: false, deployment: { startBlock: 2 } });
});

it("takes the command line before the environment", () => {
  const env = { RPC_URL: "http://env-chain", GRAPHQL_URL: "http://env-graph", DEPLOYMENT_FILE: file };
  expect(readOptions([], env)).toMatchObject({ rpcUrl: "http://env-chain", graphqlUrl: "http://env-graph" });
  const args = ["--rpc", "http://chain", "--graphql", "http://graph", "--block", "812", "--json"];
  const wanted = { rpcUrl: "http://chain", graphqlUrl: "http://graph", block: 812, isJson: true };
  expect(readOptions(args, env)).toMatchObject(wanted);
});

it("refuses a block that is no number and a town that is not there", () => {
  expect(() => readOptions(["--deployment", file, "--block", "latest"], {})).toThrow('not "latest"');
  expect(() => readOptions(["--deployment", join(folder, "none.json")], {})).toThrow("tells of no town");
});
