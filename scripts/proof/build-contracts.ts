import { execFileSync } from "node:child_process";
import { globSync } from "node:fs";

/** Builds what is measured: the contracts, and of the Solidity of the tests only what TypeScript deploys. */
export function buildContracts(): void {
  const deployed = globSync(["contracts/**/*.sol", "test/solidity/*.sol", "test/peers/*.sol"]);
  execFileSync("npx", ["hardhat", "build", "--quiet", ...deployed], { stdio: "inherit" });
}
