import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { deploymentPath, LOCAL_CHAIN_ID } from "../deploy/deployment-path.ts";
import { testPrivateKey } from "../deploy/networks.ts";
import { FRONTEND, VITE } from "./builds.ts";
import { answers, startProcess, type Part } from "./part.ts";
import { local, type TownPorts } from "./ports.ts";
import { logFile, townFolder } from "./town-folder.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

// Accounts of the public test mnemonic that nobody in the example town uses.
const RELAY_SENDERS = [38, 39];

/** Starts the chain, empty. */
export function startChain({ rpc }: TownPorts, hostname: string): Promise<Part> {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "eth_chainId", params: [] });
  const question = { method: "POST", headers: { "content-type": "application/json" }, body };
  return startProcess({
    name: "chain",
    command: [`${ROOT}scripts/dev/chain.ts`, "--port", String(rpc), "--hostname", hostname],
    cwd: ROOT,
    log: logFile("chain"),
    isReady: () => answers(local(rpc), question),
  });
}

/** Starts the relay with an empty journal: the chain it wrote about is gone. */
export function startRelay({ rpc, relay }: TownPorts): Promise<Part> {
  const journal = `${townFolder()}relay`;
  rmSync(journal, { recursive: true, force: true });
  return startProcess({
    name: "relay",
    command: [`${ROOT}services/relay/src/main.ts`],
    cwd: ROOT,
    log: logFile("relay"),
    env: {
      RPC_URL: local(rpc),
      RELAY_KEYS: RELAY_SENDERS.map(testPrivateKey).join(","),
      DEPLOYMENT_FILE: deploymentPath(LOCAL_CHAIN_ID),
      RELAY_DATA_DIR: journal,
      HOST: "127.0.0.1",
      PORT: String(relay),
      RELAY_POLL_MS: "200",
    },
    isReady: () => answers(`${local(relay)}/health`),
  });
}

/** Starts the evidence service with an empty store, under a key only this run knows. */
export function startEvidence({ rpc, evidence }: TownPorts): Promise<Part> {
  const store = `${townFolder()}evidence`;
  rmSync(store, { recursive: true, force: true });
  return startProcess({
    name: "evidence",
    command: [`${ROOT}services/evidence/src/main.ts`],
    cwd: ROOT,
    log: logFile("evidence"),
    env: {
      EVIDENCE_RPC_URL: local(rpc),
      EVIDENCE_DEPLOYMENT: deploymentPath(LOCAL_CHAIN_ID),
      EVIDENCE_KEY: randomBytes(32).toString("hex"),
      EVIDENCE_STORE: "fs",
      EVIDENCE_FOLDER: store,
      EVIDENCE_HOST: "127.0.0.1",
      EVIDENCE_PORT: String(evidence),
    },
    isReady: () => answers(`${local(evidence)}/health`),
  });
}

/** Serves the bundled dApp, with its security headers, and the ways to the chain and the services behind it. */
export function startApp({ app }: TownPorts): Promise<Part> {
  return startProcess({
    name: "dApp",
    command: [VITE, "preview"],
    cwd: FRONTEND,
    log: logFile("dApp"),
    isReady: () => answers(local(app)),
  });
}
