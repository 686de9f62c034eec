import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Connect, Plugin } from "vite";

const root = fileURLToPath(new URL("../../", import.meta.url));

function filesByPath(env: NodeJS.ProcessEnv): Record<string, string> {
  return {
    "/deployment.json": `${root}deployments/${env.WESH_CHAIN_ID ?? "31337"}.json`,
    "/town/accounts.json": `${root}.town/accounts.json`,
  };
}

function serveFiles(): Connect.NextHandleFunction {
  const files = filesByPath(process.env);
  return async (request, response, next) => {
    const file = files[request.url?.split("?")[0] ?? ""];
    if (file === undefined) return next();
    response.setHeader("Content-Type", "application/json; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    const text = await readFile(file, "utf8").catch(() => undefined);
    if (text === undefined) response.statusCode = 404;
    response.end(text ?? "{}");
  };
}

/** Serves the deployment's addresses and, in the local town only, its ready-made sign-in choices. */
export function townFiles(): Plugin {
  return {
    name: "wesh-town-files",
    configureServer: (server) => void server.middlewares.use(serveFiles()),
    configurePreviewServer: (server) => void server.middlewares.use(serveFiles()),
  };
}
