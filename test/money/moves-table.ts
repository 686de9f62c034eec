/** What an account is to the town; the numbers of Moves.sol. */
export const Standing = {
  Outsider: 0,
  Treasury: 1,
  Escrow: 2,
  Resident: 3,
  Association: 4,
  Merchant: 5,
  SuspendedMerchant: 6,
  Desk: 7,
  Held: 8,
  Leaver: 9,
} as const;
export type Standing = (typeof Standing)[keyof typeof Standing];

/** What can be paused apart; the numbers of Moves.sol. */
export const Scope = { Earning: 0, Spending: 1, Redeeming: 2 } as const;
export type Scope = (typeof Scope)[keyof typeof Scope];

/** The zero address: row of minting, column of burning. */
export const VOID = 15;

/** The row a merchant's refund is judged by. */
export const REFUND = 14;

/**
 * The rules a town opens with, written out by hand from the design: rows pay, columns receive. `e`, `s` and `r` are
 * allowed moves that a pause of Earning, Spending or Redeeming stops; `x` is allowed whatever is paused; `.` is refused.
 * `p` is refused, and stays refused under a pause of Spending when the council allows it one day.
 */
const OPENING = `
  from \\ to           Out Tre Esc Res Ass Mer Sus Dsk Hld Lea Burn
  Outsider             .   .   .   .   .   .   .   .   .   .   .
  Treasury             .   .   x   .   .   .   .   .   .   .   x
  Escrow               .   x   .   e   e   .   .   .   .   .   .
  Resident             .   .   .   .   s   s   .   .   .   .   .
  Association          .   .   .   .   .   s   .   .   .   .   .
  Merchant             .   .   .   .   .   p   .   r   .   .   .
  SuspendedMerchant    .   .   .   .   .   .   .   r   .   .   .
  Desk                 .   .   .   .   .   x   x   .   .   .   x
  Held                 .   .   .   .   .   .   .   .   .   .   .
  Leaver               .   .   .   .   s   s   .   .   .   .   .
  Refund               .   .   .   x   x   .   .   .   .   x   .
  Mint                 .   x   .   .   .   .   .   .   .   .   .
`;

const COLUMNS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, VOID];
const SCOPE_MARKS: Record<string, Scope> = { e: 0, s: 1, p: 1, r: 2 };

/** One cell of the table: whether the move is allowed, and which pause stops it. */
export interface Cell {
  row: number;
  column: number;
  allowed: boolean;
  scope: Scope | undefined;
}

/** All 16 x 16 cells; the ones that no account can reach are refused. */
export const openingTable: Cell[][] = readTable();

/** The cell of a move. */
export function cellOf(row: number, column: number): Cell {
  return openingTable[row]![column]!;
}

/** The table as the contract keeps it: bit `row * 16 + column`. */
export function wordOf(table: Cell[][]): bigint {
  return table.flat().reduce((word, cell) => word | (cell.allowed ? bitOf(cell.row, cell.column) : 0n), 0n);
}

/** The bit of one cell. */
export function bitOf(row: number, column: number): bigint {
  return 1n << BigInt(row * 16 + column);
}

function readTable(): Cell[][] {
  const marks = new Map<string, string>();
  for (const line of OPENING.trim().split("\n").slice(1)) {
    const [name = "", ...cells] = line.trim().split(/\s+/);
    cells.forEach((mark, index) => marks.set(`${rowOf(name)}-${COLUMNS[index]}`, mark));
  }
  return Array.from({ length: 16 }, (_, row) =>
    Array.from({ length: 16 }, (_, column) => toCell(row, column, marks.get(`${row}-${column}`) ?? ".")),
  );
}

function toCell(row: number, column: number, mark: string): Cell {
  return { row, column, allowed: mark !== "." && mark !== "p", scope: SCOPE_MARKS[mark] };
}

function rowOf(name: string): number {
  if (name === "Refund") return REFUND;
  if (name === "Mint") return VOID;
  return Standing[name as keyof typeof Standing];
}
