import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { COMPILED, compile, FOLDER, readTemplate } from "./compile.ts";
import { fillManifest, moveManifest, type Places } from "./manifest.ts";

/**
 * Makes `subgraph.yaml` and `build/` for a town: what graph-node runs and `graph deploy` uploads. Says whether the
 * mappings had to be compiled; when nothing but the town changed, only the manifests are written.
 */
export async function buildSubgraph(places: Places): Promise<boolean> {
  const compiled = await compile();
  const target = join(FOLDER, "build");
  for (const name of readdirSync(join(COMPILED, "build"))) {
    rmSync(join(target, name), { recursive: true, force: true });
    cpSync(join(COMPILED, "build", name), join(target, name), { recursive: true });
  }
  const manifest = readFileSync(join(COMPILED, "build/subgraph.yaml"), "utf8");
  writeFileSync(join(target, "subgraph.yaml"), moveManifest(manifest, places));
  writeFileSync(join(FOLDER, "subgraph.yaml"), fillManifest(readTemplate(), places));
  return compiled;
}
