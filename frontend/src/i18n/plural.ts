/** "1 taak", "3 taken": the two forms Dutch, English and German have. */
export function plural(count: number, one: string, other: string): string {
  return `${count} ${count === 1 ? one : other}`;
}
