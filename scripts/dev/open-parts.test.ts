import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import net, { type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openParts, type OpenParts } from "./open-parts.ts";
import { startProcess, type Part } from "./part.ts";

let folder: string;
let parts: OpenParts;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wesh-parts-"));
  parts = openParts();
});

afterEach(async () => {
  await parts.stop();
  rmSync(folder, { recursive: true });
});

const logOf = (name: string) => join(folder, `${name}.log`);

/** A part that listens on a port, says its process number and goes on until it is stopped. */
function listener(name: string, port: number, manners = "") {
  const code = `${manners}; require("node:net").createServer().listen(${port}, "127.0.0.1", () => console.log(process.pid))`;
  const isReady = async () => /^\d+$/m.test(readFileSync(logOf(name), "utf8"));
  return parts.start(name, logOf(name), () =>
    startProcess({ name, command: ["-e", code], log: logOf(name), isReady, patience: 20_000 }),
  );
}

const pidOf = (name: string) => Number(/^\d+$/m.exec(readFileSync(logOf(name), "utf8"))?.[0]);

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A port nobody has now. */
async function somePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function isTaken(port: number): Promise<boolean> {
  const socket = net.connect(port, "127.0.0.1");
  return new Promise((resolve) => {
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
  }).then((taken) => {
    socket.destroy();
    return taken === true;
  });
}

describe("the parts of a town", () => {
  it("all stop when one is killed, and leave no process and no port", async () => {
    const ports = [await somePort(), await somePort(), await somePort()] as const;
    await Promise.all([listener("one", ports[0]), listener("two", ports[1]), listener("three", ports[2])]);
    const pids = ["one", "two", "three"].map(pidOf);
    process.kill(pidOf("two"), "SIGKILL");
    const failure = await parts.failure;
    await parts.stop();
    expect(failure.part).toBe("two");
    expect(failure.message).toContain("two ended (SIGKILL)");
    expect(failure.message).toContain(`  | ${pids[1]}`);
    expect(failure.message).toContain(logOf("two"));
    expect(pids.filter(isRunning)).toEqual([]);
    expect(await Promise.all(ports.map(isTaken))).toEqual([false, false, false]);
  });

  it("stop the youngest first", async () => {
    const order: string[] = [];
    const quiet = (name: string): Part => ({
      ended: new Promise(() => undefined),
      stop: async () => void order.push(name),
    });
    for (const name of ["chain", "indexer", "dApp"]) await parts.start(name, "", async () => quiet(name));
    await parts.stop();
    expect(order).toEqual(["dApp", "indexer", "chain"]);
  });

  it("are ended by force when they do not listen", async () => {
    await listener("deaf", await somePort(), `process.on("SIGTERM", () => {})`);
    const pid = pidOf("deaf");
    await parts.stop();
    expect(isRunning(pid)).toBe(false);
  });

  it("stop when one does not come up, with the end of its log", async () => {
    await listener("healthy", await somePort());
    const pid = pidOf("healthy");
    const broken = parts.start("broken", logOf("broken"), () =>
      startProcess({
        name: "broken",
        command: ["-e", `console.error("no database"); process.exit(3)`],
        log: logOf("broken"),
        isReady: () => Promise.resolve(false),
      }),
    );
    await expect(broken).rejects.toThrow(/broken: broken ended \(code 3\) before it was ready\n {2}\| no database/);
    expect(isRunning(pid)).toBe(false);
  });

  it("that are still starting are stopped too, and none starts afterwards", async () => {
    let stopped = false;
    let arrive: (part: Part) => void = () => undefined;
    const slow = parts.start("slow", "", () => new Promise<Part>((resolve) => (arrive = resolve)));
    const stopping = parts.stop();
    expect(parts.signal.aborted).toBe(true);
    arrive({ ended: new Promise(() => undefined), stop: async () => void (stopped = true) });
    await Promise.all([slow, stopping]);
    expect(stopped).toBe(true);
    await expect(listener("late", await somePort())).rejects.toThrow("The town is being stopped.");
  });
});
