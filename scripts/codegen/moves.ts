import { readFileSync } from "node:fs";
import { network } from "hardhat";
import { enumNames } from "./enums.ts";

const MOVES_SOURCE = new URL("../../contracts/money/Moves.sol", import.meta.url);

/** The opening table of who may pay whom, read from a freshly deployed HeerlenEuro, with the names of its rows. */
export async function writeMoves(): Promise<string> {
  const { ethers } = await network.create();
  const [anyone] = await ethers.getSigners();
  const euro = await ethers.deployContract("HeerlenEuro", [anyone!.address]);
  const moves = BigInt(await euro.getFunction("moves")());
  const standings = enumNames("money/Moves.sol", "Standing");
  return [
    `\nexport const standings = ${JSON.stringify(standings)} as const;`,
    `\nexport type Standing = (typeof standings)[number];`,
    `\nexport const scopes = ${JSON.stringify(enumNames("money/Moves.sol", "Scope"))} as const;`,
    `\nexport type Scope = (typeof scopes)[number];`,
    `\n/** Row of minting and column of burning. */\nexport const VOID = ${constantValue("VOID")};`,
    `\n/** Row a refund is judged by. */\nexport const REFUND = ${constantValue("REFUND")};`,
    `\n/** The rules the town opens with: bit \`row * 16 + column\`. */`,
    `export const openingMoves = 0x${moves.toString(16).padStart(64, "0")}n;\n`,
  ].join("\n");
}

function constantValue(name: string): number {
  const value = new RegExp(`uint8 internal constant ${name} = (\\d+);`).exec(readFileSync(MOVES_SOURCE, "utf8"))?.[1];
  if (!value) throw new Error(`Moves.sol has no constant ${name}`);
  return Number(value);
}
