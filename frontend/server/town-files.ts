import { readFile } from "node:fs/promises";
import type { Connect, Plugin } from "vite";
import { deploymentPath, LOCAL_CHAIN_ID } from "../../scripts/deploy/deployment-path.ts";
import { accountsFile, deskKeyFile } from "../../scripts/dev/town-folder.ts";

function filesByPath(env: NodeJS.ProcessEnv): Record<string, string> {
  return {
    "/deployment.json": deploymentPath(Number(env.WESH_CHAIN_ID ?? LOCAL_CHAIN_ID), env),
    "/town/accounts.json": accountsFile(env),
    "/town/desk-key.json": deskKeyFile(env),
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

/** Serves the deployment's addresses and, in the local town only, its ready-made accounts and the desk's key. */
export function townFiles(): Plugin {
  return {
    name: "wesh-town-files",
    configureServer: (server) => void server.middlewares.use(serveFiles()),
    configurePreviewServer: (server) => void server.middlewares.use(serveFiles()),
  };
}
