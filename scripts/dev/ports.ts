/** The ports of the local town, all on 127.0.0.1 and all moved together by WESH_PORT_OFFSET. */
export interface TownPorts {
  rpc: number;
  graphql: number;
  graphNodeQuery: number;
  graphNodeAdmin: number;
  graphNodeIndex: number;
  graphNodeMetrics: number;
  postgres: number;
  ipfs: number;
  relay: number;
  evidence: number;
  app: number;
}

const USUAL: TownPorts = {
  rpc: 8545,
  graphql: 8100,
  graphNodeQuery: 8000,
  graphNodeAdmin: 8020,
  graphNodeIndex: 8030,
  graphNodeMetrics: 8040,
  postgres: 54329,
  ipfs: 5009,
  relay: 8787,
  evidence: 8788,
  app: 5173,
};

/** How far all ports are moved (WESH_PORT_OFFSET), so that towns can run beside each other. */
export function portOffset(env: Record<string, string | undefined> = process.env): number {
  const offset = Number(env.WESH_PORT_OFFSET ?? 0);
  if (!Number.isInteger(offset) || offset < 0 || offset > 10_000) {
    throw new RangeError(`WESH_PORT_OFFSET must be a whole number from 0 to 10000, not "${env.WESH_PORT_OFFSET}"`);
  }
  return offset;
}

/** The town's ports for this environment. */
export function townPorts(env: Record<string, string | undefined> = process.env): TownPorts {
  const offset = portOffset(env);
  const moved = Object.entries(USUAL).map(([name, port]) => [name, port + offset]);
  return Object.fromEntries(moved) as TownPorts;
}

/** The address of one of the town's ports. */
export function local(port: number): string {
  return `http://127.0.0.1:${port}`;
}
