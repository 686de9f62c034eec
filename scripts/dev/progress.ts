import { styleText } from "node:util";

type State = "waits" | "works" | "done" | "failed";

interface Row {
  name: string;
  note: string;
  state: State;
  started: number;
  ended: number;
}

/** Where progress is shown. */
export interface Screen {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

/** Shows what every part of the town is doing. */
export type Progress = ReturnType<typeof openProgress>;

const MARKS: Record<State, string> = { waits: "·", works: "…", done: "✔", failed: "✖" };
const FRAME = 100;

/**
 * One line for each part, in the order given: what it does and how long it took. On a terminal the lines are drawn in
 * place; elsewhere each is printed once, when its part is done.
 */
export function openProgress(names: readonly string[], screen: Screen, now: () => number = Date.now) {
  const rows = names.map((name): Row => ({ name, note: "", state: "waits", started: 0, ended: 0 }));
  const width = Math.max(...names.map((name) => name.length));
  const isLive = screen.isTTY === true;
  let drawn = 0;
  const timer = isLive ? setInterval(draw, FRAME) : undefined;

  function draw(): void {
    const up = drawn > 0 ? `\u001b[${drawn}A` : "";
    const lines = rows.map((row) => `\u001b[2K${lineOf(row, width, now(), screen)}\n`);
    screen.write(up + lines.join(""));
    drawn = rows.length;
  }

  function settle(row: Row, state: State): void {
    Object.assign(row, { state, ended: now() });
    if (isLive) draw();
    else screen.write(`${lineOf(row, width, now(), screen)}\n`);
  }

  return {
    /** Does the work of one line. `say` changes what the line tells. */
    async step<Result>(name: string, work: (say: (note: string) => void) => Promise<Result>): Promise<Result> {
      const row = rows.find((candidate) => candidate.name === name);
      if (!row) throw new Error(`${name} has no line.`);
      Object.assign(row, { state: "works", started: now() });
      try {
        const result = await work((note) => (row.note = note));
        settle(row, "done");
        return result;
      } catch (problem) {
        settle(row, "failed");
        throw problem;
      }
    },

    /** Ends the drawing; what is drawn stays. */
    close(): void {
      clearInterval(timer);
    },
  };
}

function lineOf({ name, note, state, started, ended }: Row, width: number, now: number, screen: Screen): string {
  const seconds = started === 0 ? "" : `${(((ended || now) - started) / 1000).toFixed(1)} s`;
  const text = `${name.padEnd(width)}  ${seconds.padStart(7)}  ${note}`;
  if (screen.isTTY !== true) return `${MARKS[state]} ${text}`.trimEnd();
  const color = state === "failed" ? "red" : state === "done" ? "green" : "gray";
  return `${styleText(color, MARKS[state])} ${text.slice(0, (screen.columns || 80) - 3)}`;
}
