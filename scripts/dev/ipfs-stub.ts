import http from "node:http";

/**
 * graph-node asks an IPFS node for its version when it starts. In dev mode it reads the subgraph from disk and needs
 * nothing else, so this server knows that one answer.
 */
export async function startIpfsStub(port: number): Promise<{ url: string; stop(): Promise<void> }> {
  const server = http.createServer((request, response) => {
    const known = request.url?.startsWith("/api/v0/version");
    response.writeHead(known ? 200 : 404, { "content-type": "application/json" });
    response.end(known ? '{"Version":"0.0.0-stub"}' : "{}");
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
