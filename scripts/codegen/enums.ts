import { readFileSync } from "node:fs";

const CONTRACTS = new URL("../../contracts/", import.meta.url);

/** The names of an enum in a source file below `contracts/`, in order. */
export function enumNames(path: string, name: string): string[] {
  const source = readFileSync(new URL(path, CONTRACTS), "utf8");
  const body = new RegExp(`enum ${name} \\{([^}]*)\\}`).exec(source)?.[1];
  if (!body) throw new Error(`${path} has no enum ${name}`);
  return body
    .replace(/\/\/.*$/gm, "")
    .split(",")
    .map((entry) => entry.trim())
    .filter(Boolean);
}

const STATES = [
  { list: "paymentRefusals", type: "PaymentRefusal", path: "money/IHeerlenEuro.sol", name: "Refusal" },
  { list: "claimStates", type: "ClaimState", path: "tasks/ITaskTypes.sol", name: "ClaimState" },
  { list: "capRefusals", type: "CapRefusal", path: "tasks/IAllowanceCaps.sol", name: "CapRefusal" },
  { list: "redemptionStates", type: "RedemptionState", path: "money/IRedemptionDesk.sol", name: "State" },
  { list: "batchStates", type: "BatchState", path: "money/IRedemptionDesk.sol", name: "BatchState" },
];

/** What the numbers mean that the contracts answer: each enum as a list of names in its order. */
export function writeStates(): string {
  return STATES.map(({ list, type, path, name }) => {
    const names = JSON.stringify(enumNames(path, name));
    return `\nexport const ${list} = ${names} as const;\n\nexport type ${type} = (typeof ${list})[number];\n`;
  }).join("");
}
