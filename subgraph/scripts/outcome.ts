import type { Writable } from "node:stream";
import type { Story } from "../tests/story.ts";

/** How a story ended: remembered as it should be, or with the reason why not. */
export interface Outcome {
  name: string;
  /** Nothing when all is well. */
  problem?: string;
}

/** What a run of stories needs. */
export interface Surroundings {
  /** The binary of graph-node. */
  gnd: string;
  /** Takes what graph-node and PostgreSQL print. */
  log: Writable;
}

/** Runs stories through graph-node and says how each ended. */
export type Runner = (stories: Story[], surroundings: Surroundings) => Promise<Outcome[]>;
