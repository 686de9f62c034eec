import type { ProxyOptions } from "vite";
import type { TownPorts } from "../../scripts/dev/ports.ts";

function withoutPrefix(prefix: string) {
  return (path: string) => path.slice(prefix.length) || "/";
}

/** One origin for the browser: the chain, the subgraph and the two services behind their own paths. */
export function townProxy(ports: TownPorts): Record<string, ProxyOptions> {
  const to = (port: number) => `http://127.0.0.1:${port}`;
  return {
    "/rpc": { target: to(ports.rpc), rewrite: withoutPrefix("/rpc") },
    "/graphql": { target: to(ports.graphql) },
    "/relay/": { target: to(ports.relay), rewrite: withoutPrefix("/relay") },
    "/evidence/": { target: to(ports.evidence), rewrite: withoutPrefix("/evidence") },
  };
}
