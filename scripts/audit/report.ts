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
    : [
        `The town at block ${block}, amounts in cents`,
        "",
        tableOf(figures),
        ...details(figures),
        sentenceOf(figures),
      ].join("\n");
  return { text, exitCode: figures.every(isEqual) ? 0 : 1 };
}

const COLUMNS = ["figure", "logs", "subgraph", "chain", "equal?"] as const;

function tableOf(figures: readonly Figure[]): string {
  const rows = [[...COLUMNS], ...figures.filter(({ isDetail }) => !isDetail).map(rowOf)];
  const widths = COLUMNS.map((_name, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const cellOf = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  const [head = "", ...body] = rows.map((row) => row.map(cellOf).join("  "));
  const rule = "─".repeat(head.length);
  return [head, rule, ...body, rule].join("\n");
}

/** A line for each balance, payment and block on which the sources differ. */
function details(figures: readonly Figure[]): string[] {
  return figures
    .filter((figure) => figure.isDetail && !isEqual(figure))
    .map((figure) => {
      const { name, logs, subgraph, chain } = figure;
      return `NOT EQUAL: ${name}: logs ${shown(logs)}, subgraph ${shown(subgraph)}, chain ${shown(chain)}`;
    });
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
