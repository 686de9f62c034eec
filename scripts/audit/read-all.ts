/** Asks the same of many, all at once. */
export async function readAll<Key, Value>(
  keys: readonly Key[],
  read: (key: Key) => Promise<Value>,
): Promise<Map<Key, Value>> {
  const values = await Promise.all(keys.map(read));
  return new Map(keys.map((key, index) => [key, values[index] as Value]));
}
