import { endOf, startOf, type AstNode } from "./ast.ts";

/** One replacement in a source. Places are in bytes. */
export interface Change {
  start: number;
  end: number;
  replacement: string;
}

/** A source file, read and changed by the byte places of its syntax tree. */
export class SourceText {
  readonly #bytes: Buffer;

  constructor(content: string) {
    this.#bytes = Buffer.from(content);
  }

  of(node: AstNode): string {
    return this.between(startOf(node), endOf(node));
  }

  between(start: number, end: number): string {
    return this.#bytes.toString("utf8", start, end);
  }

  with({ start, end, replacement }: Change): string {
    return this.between(0, start) + replacement + this.between(end, this.#bytes.length);
  }

  lineOf(place: number): number {
    return this.between(0, place).split("\n").length;
  }

  /** The lines a change touches, before and after it, each made one line. */
  linesOf(change: Change): { before: string; after: string } {
    const start = this.#bytes.lastIndexOf("\n", change.start - 1) + 1;
    const lineEnd = this.#bytes.indexOf("\n", change.end);
    const end = lineEnd < 0 ? this.#bytes.length : lineEnd;
    const before = this.between(start, end);
    const after = this.between(start, change.start) + change.replacement + this.between(change.end, end);
    return { before: onOneLine(before), after: onOneLine(after) };
  }
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
