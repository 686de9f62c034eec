import type { Abi } from "viem";
import * as abis from "@wesh/protocol/generated/abis.ts";

/** The name of every custom error of every contract of the town. */
export function customErrorNames(): string[] {
  const all = Object.values(abis) as readonly Abi[];
  const names = all.flatMap((abi) => abi.flatMap((entry) => (entry.type === "error" ? [entry.name] : [])));
  return [...new Set(names)].sort();
}
