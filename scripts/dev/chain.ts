// The local chain as a process of its own: Hardhat's node network, on one address and one port, in memory.
import { parseArgs } from "node:util";
import { network } from "hardhat";

const { values } = parseArgs({
  options: { port: { type: "string" }, hostname: { type: "string", default: "127.0.0.1" } },
});

const server = await network.createServer("node", values.hostname, Number(values.port));
const { address, port } = await server.listen();
console.log(`listening on ${address}:${port}`);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void server.close().finally(() => process.exit(0)));
}
