import net, { type AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { PortTaken, requireFreePorts } from "./free-ports.ts";

const open: net.Server[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

async function listen(host: string): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, host, resolve);
  });
  open.push(server);
  return (server.address() as AddressInfo).port;
}

it("lets the town start when nobody listens", async () => {
  const port = await listen("127.0.0.1");
  await new Promise((resolve) => open.splice(0)[0]?.close(resolve));
  await expect(requireFreePorts({ rpc: port })).resolves.toBeUndefined();
});

it("names every taken port, what needs it, and the way out", async () => {
  const [rpc, app] = [await listen("127.0.0.1"), await listen("127.0.0.1")];
  const refusal = await requireFreePorts({ rpc, app }).catch((problem: Error) => problem);
  expect(refusal).toBeInstanceOf(PortTaken);
  expect(String(refusal)).toContain(`port ${rpc} is in use, and the chain needs it`);
  expect(String(refusal)).toContain(`port ${app} is in use, and the dApp needs it`);
  expect(String(refusal)).toContain("WESH_PORT_OFFSET=");
});

it("sees somebody who listens on every address", async () => {
  const port = await listen("0.0.0.0");
  await expect(requireFreePorts({ graphql: port })).rejects.toThrow(PortTaken);
});
