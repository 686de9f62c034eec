import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";

const LAST_LINES = 15;

/** A part of the town could not be built or started, or ended by itself. Says why, with the end of its log. */
export class PartFailed extends Error {
  readonly part: string;
  readonly log: string;

  constructor(part: string, sentence: string, log: string) {
    super([`${part}: ${sentence}`, ...lastLinesOf(log), `The whole log: ${log}`].join("\n"));
    this.part = part;
    this.log = log;
  }
}

function lastLinesOf(log: string): string[] {
  try {
    const lines = stripVTControlCharacters(readFileSync(log, "utf8"))
      .split("\n")
      .filter((line) => line.trim() !== "");
    return lines.slice(-LAST_LINES).map((line) => `  | ${line}`);
  } catch {
    return []; // it ended before it had a log
  }
}
