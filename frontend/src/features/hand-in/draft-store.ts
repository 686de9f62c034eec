import { parseDraft, type Draft } from "./draft.ts";

const DATABASE = "wesh";
const STORE = "hand-ins";
const VERSION = 1;

function open(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = indexedDB.open(DATABASE, VERSION);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "key" });
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}

async function run<Answer>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer> {
  const database = await open();
  try {
    return await new Promise((done, fail) => {
      const transaction = database.transaction(STORE, mode);
      const request = act(transaction.objectStore(STORE));
      // Done only when it is written, not when it was asked.
      transaction.oncomplete = () => done(request.result);
      transaction.onabort = () => fail(transaction.error);
    });
  } finally {
    database.close();
  }
}

// A browser that keeps nothing (some do in private windows) only loses the help after a reload; handing in still works.
const forgetful = () => undefined;

/** The draft this device kept; undefined when there is none that can be read. */
export async function loadDraft(key: string): Promise<Draft | undefined> {
  return parseDraft(await run<unknown>("readonly", (store) => store.get(key)).catch(forgetful));
}

/** Keeps a draft until it is handed in. */
export async function saveDraft(draft: Draft): Promise<void> {
  await run("readwrite", (store) => store.put(draft)).catch(forgetful);
}

/** Forgets a draft. */
export async function dropDraft(key: string): Promise<void> {
  await run("readwrite", (store) => store.delete(key)).catch(forgetful);
}
