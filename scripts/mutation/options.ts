import { parseArgs } from "node:util";
import { TARGETS, type Target } from "./targets.ts";

export interface Options {
  targets: Target[];
  /** How many mutants of each contract to judge; all of them when it is not said. */
  max: number | undefined;
  /** Which sample is taken when there is a most. */
  seed: number;
  processes: number;
}

/** Reads the command line. Without `--contract` all contracts are taken. */
export function readOptions(args: string[], targets = TARGETS): Options {
  const { values } = parseArgs({
    args,
    options: {
      contract: { type: "string", multiple: true },
      max: { type: "string" },
      seed: { type: "string", default: "1" },
      processes: { type: "string", default: "2" },
    },
  });
  return {
    targets: (values.contract ?? targets.map(({ contract }) => contract)).map((name) => targetNamed(name, targets)),
    max: values.max === undefined ? undefined : numberIn("max", values.max),
    seed: numberIn("seed", values.seed),
    processes: numberIn("processes", values.processes),
  };
}

function targetNamed(name: string, targets: Target[]): Target {
  const target = targets.find(({ contract }) => contract === name);
  const names = targets.map(({ contract }) => contract).join(", ");
  if (!target) throw new Error(`--contract must be one of ${names}, not "${name}".`);
  return target;
}

function numberIn(option: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Error(`--${option} must be a whole number from 1, not "${text}".`);
  return Number(text);
}
