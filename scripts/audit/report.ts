import { isEqual, type Figure } from "./figures.ts";

/** What the auditor prints, and the exit code: 0 when the sources agree on every figure, else 1. */
export interface Report {
  text: string;
  exitCode: 0 | 1;
}

/** Reports on the figures of a block, as a table or as JSON. */
export function reportOn(figures: readonly Figure[], block: number, isJson: boolean): Report {
  const text = isJson
    ? JSON.stringify({ block, figures }, writeBigints, 2)
    : `The town at block ${block}, amounts in cents\n\n${tableOf(figures)}\n${sentenceOf(figures)}`;
  return { text, exitCode: figures.every(isEqual) ? 0 : 1 };
}

const COLUMNS = ["figure", "logs", "subgraph", "chain", "equal?"] as const;

/** Every headline, and each detail on which the sources differ. */
function tableOf(figures: readonly Figure[]): string {
  const shown = figures.filter((figure) => !figure.isDetail || !isEqual(figure));
  const rows = [[...COLUMNS], ...shown.map(rowOf)];
  const widths = COLUMNS.map((_name, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const cellOf = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  const [head = "", ...body] = rows.map((row) => row.map(cellOf).join("  "));
  const rule = "─".repeat(head.length);
  return [head, rule, ...body, rule].join("\n");
}

function sentenceOf(figures: readonly Figure[]): string {
  const wrong = figures.filter((figure) => !isEqual(figure)).length;
  const details = figures.filter(({ isDetail }) => isDetail).length;
  const looked = `${figures.length} figures compared, of which ${details} balances, payments and blocks`;
  return wrong === 0 ? `${looked}: all equal.` : `${looked}: ${wrong} DIFFER.`;
}

function rowOf(figure: Figure): string[] {
  const { name, logs, subgraph, chain } = figure;
  return [name, shown(logs), shown(subgraph), shown(chain), isEqual(figure) ? "yes" : "NO"];
}

/** A figure the source does not keep is a dash. */
function shown(amount: bigint | undefined): string {
  return amount === undefined ? "–" : String(amount);
}

function writeBigints(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? value.toString() : value;
}
