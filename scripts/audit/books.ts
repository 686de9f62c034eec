import { openBooks, type Books, type Entry } from "./book-keeping.ts";
import { DESK_ENTRIES } from "./desk-entries.ts";
import { MONEY_ENTRIES } from "./money-entries.ts";
import type { MoneyLog } from "./read-logs.ts";
import { HOMES, noHomes, type Homes, type Statement } from "./statement.ts";
import { TASK_ENTRIES } from "./task-entries.ts";

/** How each event is written into the books. */
const ENTRIES: { [Name in MoneyLog["eventName"]]: (books: Books, entry: Entry<Name>) => void } = {
  ...MONEY_ENTRIES,
  ...TASK_ENTRIES,
  ...DESK_ENTRIES,
};

/** Writes the books of the town from its events, in their order. */
export function writeBooks(logs: readonly MoneyLog[]): Statement & { history: Map<number, Homes> } {
  const books = openBooks();
  logs.forEach((log, index) => {
    record(books, log);
    const isLastOfBlock = logs[index + 1]?.blockNumber !== log.blockNumber;
    if (isLastOfBlock) closeBlock(books, Number(log.blockNumber));
  });
  return books;
}

function record<Name extends MoneyLog["eventName"]>(books: Books, log: { eventName: Name; args: Entry<Name> }): void {
  ENTRIES[log.eventName](books, log.args);
}

/** A block is remembered when the coins lie otherwise than before. */
function closeBlock({ homes, history }: Books, block: number): void {
  const before = [...history.values()].at(-1) ?? noHomes();
  if (HOMES.some((home) => homes[home] !== before[home])) history.set(block, { ...homes });
}
