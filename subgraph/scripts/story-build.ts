import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { COMPILED, FOLDER } from "./compile.ts";
import { moveManifest, type Places } from "./manifest.ts";

/** Where the builds of the stories lie, each in its own folder: graph-node tells deployments apart by their path. */
const STORIES = join(FOLDER, "build/stories");

/** Forgets the builds of an earlier run. */
export function clearStoryBuilds(): void {
  rmSync(STORIES, { recursive: true, force: true });
}

/** Makes the build of one story and returns its folder. */
export function buildForStory(name: string, places: Places): string {
  const folder = join(STORIES, name.replaceAll(/[^a-z0-9]+/gi, "-"));
  mkdirSync(folder, { recursive: true });
  cpSync(join(COMPILED, "build"), join(folder, "build"), { recursive: true });
  const manifest = moveManifest(readFileSync(join(COMPILED, "build/subgraph.yaml"), "utf8"), places);
  writeFileSync(join(folder, "build/subgraph.yaml"), manifest);
  writeFileSync(join(folder, "subgraph.yaml"), manifest);
  return folder;
}
