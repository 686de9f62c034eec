import { readFileSync } from "node:fs";

/** A field of an entity that is stored, not derived from others. */
export interface Field {
  name: string;
  /** Whether it names another entity. */
  isReference: boolean;
}

const SCHEMA = readFileSync(new URL("../schema.graphql", import.meta.url), "utf8");
const TYPE = /^type (\w+) @entity[^{]*\{([^}]*)\}/gm;
const FIELD = /^ {2}(\w+): \[?(\w+)!?\]?!?( @derivedFrom)?/gm;

const types = new Map([...SCHEMA.matchAll(TYPE)].map(([, name = "", body = ""]) => [name, body]));

/** The stored fields of an entity, as the schema lists them. */
export function fieldsOf(entity: string): Field[] {
  const body = types.get(entity);
  if (body === undefined) throw new Error(`The schema has no entity ${entity}.`);
  return [...body.matchAll(FIELD)].flatMap(([, name = "", type = "", derived]) =>
    derived === undefined ? [{ name, isReference: types.has(type) }] : [],
  );
}

/** The name under which one of an entity is asked for. */
export function singular(entity: string): string {
  return entity.charAt(0).toLowerCase() + entity.slice(1);
}

/** The name under which all of an entity are asked for. */
export function plural(entity: string): string {
  const name = singular(entity);
  if (name.endsWith("sis")) return name.replace(/sis$/, "ses");
  return name.replace(/y$/, "ie").replace(/ch$/, "che") + "s";
}
