import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startGraphqlProxy, type Proxy } from "./graphql-proxy.ts";

const QUESTION = JSON.stringify({ query: "{ _meta { block { number } } }" });

let upstream: http.Server;
let proxy: Proxy;

beforeAll(async () => {
  upstream = http.createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ body, url: request.url, headers: request.headers }));
    });
  });
  await new Promise<void>((resolve) => upstream.listen(0, "127.0.0.1", resolve));
  const { port } = upstream.address() as AddressInfo;
  proxy = await startGraphqlProxy(0, `http://127.0.0.1:${port}/subgraphs/name/subgraph-0`);
});

afterAll(async () => {
  await proxy.stop();
  await new Promise((resolve) => upstream.close(resolve));
});

it("hands a question on whole, with its length, and nothing of who asked", async () => {
  const response = await fetch(proxy.url, { method: "POST", body: QUESTION, headers: { cookie: "who=me" } });
  const { body, url, headers } = (await response.json()) as {
    body: string;
    url: string;
    headers: Record<string, string>;
  };
  expect(body).toBe(QUESTION);
  expect(url).toBe("/subgraphs/name/subgraph-0");
  expect(headers["content-length"]).toBe(String(QUESTION.length));
  expect(headers["transfer-encoding"]).toBeUndefined();
  expect(headers.cookie).toBeUndefined();
});

it("knows one path and one method", async () => {
  const elsewhere = proxy.url.replace("/graphql", "/subgraphs/name/subgraph-0");
  expect((await fetch(elsewhere, { method: "POST", body: QUESTION })).status).toBe(404);
  expect((await fetch(proxy.url)).status).toBe(405);
});

it("refuses a question of more than 256 KiB", async () => {
  const response = await fetch(proxy.url, { method: "POST", body: "x".repeat(256 * 1024 + 1) });
  expect(response.status).toBe(413);
});

it("says so when the indexer does not answer", async () => {
  const lonely = await startGraphqlProxy(0, "http://127.0.0.1:1/");
  try {
    expect((await fetch(lonely.url, { method: "POST", body: QUESTION })).status).toBe(502);
  } finally {
    await lonely.stop();
  }
});
