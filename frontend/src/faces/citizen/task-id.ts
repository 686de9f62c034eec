/** The task id in an address; undefined when it cannot be one. */
export function taskIdOf(text: string): bigint | undefined {
  return /^\d{1,20}$/.test(text) ? BigInt(text) : undefined;
}
