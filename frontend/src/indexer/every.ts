const PAGE = 1000;

/** Reads a list page by page to its end: the subgraph gives at most a thousand at a time. */
export async function readEvery<Item>(readPage: (first: number, skip: number) => Promise<Item[]>): Promise<Item[]> {
  const all: Item[] = [];
  for (let isLast = false; !isLast;) {
    const items = await readPage(PAGE, all.length);
    all.push(...items);
    isLast = items.length < PAGE;
  }
  return all;
}
