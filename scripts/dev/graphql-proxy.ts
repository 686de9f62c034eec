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
    void forward(request, response, target).catch(() => response.destroy());
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

async function forward(request: http.IncomingMessage, response: http.ServerResponse, target: string): Promise<void> {
  const question = await bodyOf(request);
  if (!question) return refuse(response, 413, "The question is too long");
  // With its length: graph-node takes a body that arrives in chunks for none.
  const headers = { "content-type": "application/json", "content-length": question.length, accept: "application/json" };
  const upstream = http.request(target, { method: "POST", headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, { "content-type": "application/json" });
    answer.pipe(response);
  });
  upstream.once("error", () => refuse(response, 502, "The indexer does not answer"));
  response.once("close", () => upstream.destroy());
  upstream.end(question);
}

/** The whole body; nothing when it is longer than a question may be. */
async function bodyOf(request: http.IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST_QUERY) chunks.push(chunk); // the rest is read and forgotten, so that the refusal arrives
  }
  return size <= LARGEST_QUERY ? Buffer.concat(chunks) : undefined;
}

function refuse(response: http.ServerResponse, status: number, message: string): void {
  if (response.headersSent) return void response.end();
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify({ errors: [{ message }] }));
}
