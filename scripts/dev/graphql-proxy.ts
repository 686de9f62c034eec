import http from "node:http";
import type { AddressInfo } from "node:net";

const LARGEST_QUERY = 256 * 1024;

/** A local HTTP server that can be closed. */
export interface Proxy {
  url: string;
  stop(): Promise<void>;
}

/**
 * The only door to graph-node. graph-node listens on every interface and offers more than questions (admin, index
 * state, metrics), so the town hands out this loopback address, which knows one path and one method.
 */
export async function startGraphqlProxy(port: number, target: string): Promise<Proxy> {
  const server = http.createServer((request, response) => {
    if (new URL(request.url ?? "/", "http://local").pathname !== "/graphql") return refuse(response, 404, "Not found");
    if (request.method !== "POST") return refuse(response, 405, "Only POST");
    forward(request, response, target);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function forward(request: http.IncomingMessage, response: http.ServerResponse, target: string): void {
  const headers = { "content-type": "application/json", accept: "application/json" };
  const upstream = http.request(target, { method: "POST", headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, { "content-type": "application/json" });
    answer.pipe(response);
  });
  upstream.once("error", () => refuse(response, 502, "The indexer does not answer"));
  response.once("close", () => upstream.destroy());
  let size = 0;
  request.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size > LARGEST_QUERY) {
      refuse(response, 413, "The question is too long");
      upstream.destroy();
    } else {
      upstream.write(chunk);
    }
  });
  request.once("end", () => upstream.end());
}

function refuse(response: http.ServerResponse, status: number, message: string): void {
  if (response.headersSent) return void response.end();
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify({ errors: [{ message }] }));
}
