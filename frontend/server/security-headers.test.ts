import { expect, it } from "vitest";
import { securityHeaders } from "./security-headers.ts";

const connectSources = (env: Record<string, string>) =>
  /connect-src ([^;]*)/.exec(securityHeaders(env)["Content-Security-Policy"] ?? "")?.[1];

it("lets the app reach its own origin and nothing else", () => {
  expect(connectSources({})).toBe("'self'");
  expect(connectSources({ VITE_WALLETCONNECT_PROJECT_ID: "" })).toBe("'self'");
});

it("opens the way to WalletConnect for a city that configured it", () => {
  expect(connectSources({ VITE_WALLETCONNECT_PROJECT_ID: "abc" })).toContain("wss://relay.walletconnect.org");
});
