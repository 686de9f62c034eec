import { expect, it } from "vitest";
import { securityHeaders } from "./security-headers.ts";

const sources = (directive: string, env: Record<string, string>) =>
  new RegExp(`${directive} ([^;]*)`).exec(securityHeaders(env)["Content-Security-Policy"] ?? "")?.[1];
const connectSources = (env: Record<string, string>) => sources("connect-src", env);

it("lets the app reach its own origin and nothing else", () => {
  expect(connectSources({})).toBe("'self'");
  expect(connectSources({ VITE_WALLETCONNECT_PROJECT_ID: "" })).toBe("'self'");
});

it("opens the way to WalletConnect for a city that configured it", () => {
  expect(connectSources({ VITE_WALLETCONNECT_PROJECT_ID: "abc" })).toContain("wss://relay.walletconnect.org");
});

it("lets map tiles in from the server the city named, and pictures from nobody else", () => {
  expect(sources("img-src", {})).toBe("'self' data: blob:");
  const tiles = { VITE_TILES_URL: "https://tiles.example.nl/grijs/EPSG:3857/{z}/{x}/{y}.png" };
  expect(sources("img-src", tiles)).toBe("'self' data: blob: https://tiles.example.nl");
});
