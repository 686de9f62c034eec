import net from "node:net";
import type { TownPorts } from "./ports.ts";

/** What each port of the town is for, in words for whoever finds it taken. */
const USES: Record<keyof TownPorts, string> = {
  rpc: "the chain",
  graphql: "questions to the indexer",
  graphNodeQuery: "graph-node's queries",
  graphNodeAdmin: "graph-node's administration",
  graphNodeIndex: "graph-node's index status",
  graphNodeMetrics: "graph-node's metrics",
  postgres: "PostgreSQL",
  ipfs: "the IPFS answers graph-node asks for",
  relay: "the relay",
  evidence: "the evidence service",
  app: "the dApp",
};

/** A part of the town has no port to listen on. */
export class PortTaken extends Error {}

/** Refuses with one message when somebody else listens on any of the town's ports, before anything is started. */
export async function requireFreePorts(ports: Partial<TownPorts>): Promise<void> {
  const asked = Object.entries(ports) as [keyof TownPorts, number][];
  const free = await Promise.all(asked.map(([, port]) => isFree(port)));
  const taken = asked.filter((_entry, index) => !free[index]);
  if (taken.length === 0) return;
  const lines = taken.map(([use, port]) => `  port ${port} is in use, and ${USES[use]} needs it`);
  const way = "Stop what uses it, or move every port of this town, for example: WESH_PORT_OFFSET=200 npm start";
  throw new PortTaken(["The town cannot start:", ...lines, way].join("\n"));
}

// A browser may take `localhost` for either address, so somebody on the other one would answer in our name.
async function isFree(port: number): Promise<boolean> {
  const [four, six] = await Promise.all([canListen(port, "127.0.0.1"), canListen(port, "::1")]);
  return four && six;
}

function canListen(port: number, host: string): Promise<boolean> {
  const server = net.createServer();
  return new Promise((resolve) => {
    server.once("error", ({ code }: NodeJS.ErrnoException) => resolve(code !== "EADDRINUSE" && code !== "EACCES"));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
