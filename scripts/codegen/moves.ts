import { readFileSync } from "node:fs";
import { network } from "hardhat";

const MOVES_SOURCE = new URL("../../contracts/money/Moves.sol", import.meta.url);

/** The opening table of who may pay whom, read from a freshly deployed HeerlenEuro, with the names of its rows. */
export async function writeMoves(): Promise<string> {
  const { ethers } = await network.create();
  const [anyone] = await ethers.getSigners();
  const euro = await ethers.deployContract("HeerlenEuro", [anyone!.address]);
  const moves = BigInt(await euro.getFunction("moves")());
  const standings = enumNames("Standing");
  return [
    `\nexport const standings = ${JSON.stringify(standings)} as const;`,
    `\nexport type Standing = (typeof standings)[number];`,
    `\nexport const scopes = ${JSON.stringify(enumNames("Scope"))} as const;`,
    `\n/** Row of minting and column of burning. */\nexport const VOID = ${constantValue("VOID")};`,
    `\n/** Row a refund is judged by. */\nexport const REFUND = ${constantValue("REFUND")};`,
    `\n/** The rules the town opens with: bit \`row * 16 + column\`. */`,
    `export const openingMoves = 0x${moves.toString(16).padStart(64, "0")}n;\n`,
  ].join("\n");
}

function enumNames(name: string): string[] {
  const body = new RegExp(`enum ${name} \\{([^}]*)\\}`).exec(source())?.[1];
  if (!body) throw new Error(`Moves.sol has no enum ${name}`);
  return body
    .replace(/\/\/.*$/gm, "")
    .split(",")
    .map((entry) => entry.trim())
    .filter(Boolean);
}

function constantValue(name: string): number {
  const value = new RegExp(`uint8 internal constant ${name} = (\\d+);`).exec(source())?.[1];
  if (!value) throw new Error(`Moves.sol has no constant ${name}`);
  return Number(value);
}

function source(): string {
  return readFileSync(MOVES_SOURCE, "utf8");
}
