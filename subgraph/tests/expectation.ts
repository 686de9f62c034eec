import { fieldsOf, plural, singular } from "./schema.ts";

/** The stored fields of an entity and what they must be. Another entity is named by its id. */
export type Fields = Record<string, unknown>;

/** A question to the subgraph and the only right answer. */
export interface Expectation {
  query: string;
  expected: unknown;
  /** What the question is about, when it leaves that open. */
  variables?: Record<string, unknown>;
  /** Whether only the number of rows of each list is expected, and 1 or 0 for what is no list. */
  countsRows?: boolean;
}

/** One entity must be exactly so, or must not be there. */
export function one(entity: string, id: string, fields: Fields | null, block?: number): Expectation {
  const name = singular(entity);
  const expected = fields && answerOf(entity, { id, ...fields });
  return { query: `{ ${name}(id: "${id}"${at(block)}) { ${selectionOf(entity)} } }`, expected: { [name]: expected } };
}

/** All entities of a kind must be exactly these. */
export function all(entity: string, rows: Fields[], block?: number): Expectation {
  const name = plural(entity);
  const expected = rows.map((row) => answerOf(entity, row));
  return { query: `{ ${name}(first: 1000${at(block)}) { ${selectionOf(entity)} } }`, expected: { [name]: expected } };
}

function at(block?: number): string {
  return block === undefined ? "" : `, block: { number: ${block} }`;
}

function selectionOf(entity: string): string {
  return fieldsOf(entity)
    .map(({ name, isReference }) => (isReference ? `${name} { id }` : name))
    .join(" ");
}

/** What the subgraph must answer. Every stored field has to be told, so that no mapping goes unwatched. */
function answerOf(entity: string, fields: Fields): Record<string, unknown> {
  const known = fieldsOf(entity);
  const strange = Object.keys(fields).filter((name) => !known.some((field) => field.name === name));
  const missing = known.filter(({ name }) => fields[name] === undefined).map(({ name }) => name);
  if (strange.length > 0) throw new Error(`${entity} has no stored ${strange.join(", ")}.`);
  if (missing.length > 0) throw new Error(`The story does not say the ${missing.join(", ")} of ${entity}.`);
  return Object.fromEntries(
    known.map(({ name, isReference }) => {
      const value = plain(fields[name]);
      return [name, isReference && value !== null ? { id: value } : value];
    }),
  );
}

/** A value as the subgraph writes it. Whole numbers of any size may be told as numbers or bigints. */
function plain(value: unknown): unknown {
  if (typeof value === "bigint") return value.toString();
  return Array.isArray(value) ? value.map(plain) : value;
}
