import { readFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import { expect } from "chai";
import hre from "hardhat";

/** The largest code a chain takes (EIP-170). */
const LARGEST_CODE = 24_576;

const OWN = [...(await hre.artifacts.getAllFullyQualifiedNames())]
  .filter((name) => name.startsWith("contracts/"))
  .sort();
const ARTIFACTS = OWN.map((name) => hre.artifacts.readArtifact(name));

interface CompilerWarning {
  formattedMessage: string;
  sourceLocation?: { file: string };
}

/** The warnings of the compiler about contracts/; packages have their own, and test contracts may be of any size. */
async function ownWarnings(): Promise<string[]> {
  const ids = await Promise.all(OWN.map((name) => hre.artifacts.getBuildInfoId(name)));
  const outputs = await Promise.all(
    [...new Set(ids)].map((id) => (id ? hre.artifacts.getBuildInfoOutputPath(id) : undefined)),
  );
  return outputs.flatMap((path) => {
    if (!path) throw new Error("A contract was built without its compiler's output.");
    const { errors = [] } = JSON.parse(readFileSync(path, "utf8")).output as { errors?: CompilerWarning[] };
    return errors
      .filter(({ sourceLocation }) => sourceLocation?.file.startsWith("project/contracts/"))
      .map(({ formattedMessage }) => formattedMessage);
  });
}

/** The names of the errors that the project itself declares: those with the name of their contract before them. */
async function ownErrors(): Promise<string[]> {
  const abis = (await Promise.all(ARTIFACTS)).map(({ abi }) => abi as { type: string; name?: string }[]);
  const names = abis.flat().flatMap(({ type, name }) => (type === "error" && name?.includes("_") ? [name] : []));
  return [...new Set(names)].sort();
}

async function testTexts(): Promise<string> {
  const texts: string[] = [];
  for await (const file of glob(["test/**/*.test.ts", "test/**/*.t.sol"])) texts.push(readFileSync(file, "utf8"));
  return texts.join("\n");
}

// With coverage the compiler sees other code: with instructions added, which warn and are large.
if (!hre.globalOptions.coverage) {
  describe("The contracts", () => {
    it("are compiled without a warning", async () => {
      expect(OWN).to.include("contracts/money/HeerlenEuro.sol:HeerlenEuro");
      expect(await ownWarnings()).to.deep.equal([]);
    });

    it("fit into the code a chain takes", async () => {
      for (const { contractName, deployedBytecode } of await Promise.all(ARTIFACTS)) {
        const bytes = (deployedBytecode.length - 2) / 2;
        expect(bytes, contractName).to.be.at.most(LARGEST_CODE);
      }
    });

    it("have no error that no test names", async () => {
      const [errors, texts] = [await ownErrors(), await testTexts()];
      expect(errors).to.include("HeerlenEuro_MoveNotAllowed");
      expect(errors.filter((name) => !texts.includes(name))).to.deep.equal([]);
    });
  });
}
