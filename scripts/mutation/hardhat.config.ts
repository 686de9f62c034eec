// The project's own configuration for the tests of a mutation run: the artifacts are a copy, in which the contract under
// test is replaced by one mutant after the other, and code compiled quickly may be larger than a chain takes.
import config from "../../hardhat.config.ts";

const artifacts = process.env.MUTATION_ARTIFACTS;
if (!artifacts) throw new Error("MUTATION_ARTIFACTS has to name the copy of the artifacts.");

export default {
  ...config,
  paths: { ...config.paths, artifacts },
  networks: {
    ...config.networks,
    default: {
      type: "edr-simulated" as const,
      hardfork: "osaka",
      allowUnlimitedContractSize: true,
      transactionGasCap: false as const,
    },
  },
};
