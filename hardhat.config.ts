import { globSync } from "node:fs";
import { createRequire } from "node:module";
import { defineConfig } from "hardhat/config";
import hardhatToolboxMochaEthers from "@nomicfoundation/hardhat-toolbox-mocha-ethers";
import hardhatViem from "@nomicfoundation/hardhat-viem";

/**
 * The compiler is the npm package itself, so building needs no download. Contracts target Cancun because many L2s and
 * consortium clients lag; the P-256 precompile comes with the chain (Osaka), not with the bytecode.
 */
const solc = (runs: number, viaIR: boolean) => ({
  version: "0.8.37",
  path: createRequire(import.meta.url).resolve("solc/soljson.js"),
  settings: { evmVersion: "cancun", viaIR, optimizer: { enabled: true, runs } },
});

// 200 runs keep the TaskRegistry under the size limit and cost a transfer nothing. What checks a passkey is small and
// runs in every act of a resident, so it is made as quick as can be.
const WEBAUTHN_VERIFIER = "@openzeppelin/contracts/utils/cryptography/verifiers/ERC7913WebAuthnVerifier.sol";
const shipped = {
  compilers: [solc(200, true)],
  overrides: { "contracts/wallet/ResidentWallet.sol": solc(10_000, true), [WEBAUTHN_VERIFIER]: solc(10_000, true) },
};

// Tests are compiled the quick way. They take the contracts they try from the build (test/solidity/Shipped.sol), as shipped.
// The peers of the gas bench are compiled like ours, or they could not be compared.
const testFiles = globSync("test/**/*.sol", { exclude: ["test/peers/**"] });
const tests = Object.fromEntries(testFiles.map((file) => [file, solc(200, false)]));
const solidity = { ...shipped, overrides: { ...shipped.overrides, ...tests } };

const DAY = 24 * 60 * 60 * 1000;

export default defineConfig({
  plugins: [hardhatToolboxMochaEthers, hardhatViem],
  solidity: {
    profiles: { default: solidity, production: solidity },
    npmFilesToBuild: ["@openzeppelin/contracts/access/manager/AccessManager.sol", WEBAUTHN_VERIFIER],
  },
  paths: { tests: { mocha: "test", solidity: "test" } },
  test: {
    solidity: {
      // The same acts every time, unless somebody asks for more of them or for another seed.
      fuzz: { runs: Number(process.env.FUZZ_RUNS ?? 256), seed: process.env.FUZZ_SEED ?? "0x77657368" },
      invariant: {
        runs: Number(process.env.INVARIANT_RUNS ?? 16),
        depth: Number(process.env.INVARIANT_DEPTH ?? 100),
        failOnRevert: true,
      },
    },
  },
  networks: {
    default: { type: "edr-simulated", hardfork: "osaka" },
    // The town opens eight days ago, so that the seed can live a week of history.
    node: {
      type: "edr-simulated",
      hardfork: "osaka",
      chainId: 31337,
      initialDate: new Date(Date.now() - 8 * DAY),
      accounts: { count: 40 },
    },
  },
});
