// What WalletConnect needs of the outside, once a city has configured it: its relay, and the check of who asks.
const WALLET_CONNECT = ["wss://relay.walletconnect.org", "https://verify.walletconnect.org"];

const contentSecurityPolicy = (reachable: readonly string[], pictures: readonly string[]) =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'", // the QR reader is WebAssembly
    "style-src 'self'",
    ["img-src 'self' data: blob:", ...pictures].join(" "),
    "font-src 'self'",
    ["connect-src 'self'", ...reachable].join(" "),
    "worker-src 'self' blob:",
    "media-src 'self' blob: mediastream:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

const permissionsPolicy = [
  "camera=(self)",
  "geolocation=(self)",
  "publickey-credentials-get=(self)",
  "publickey-credentials-create=(self)",
  "microphone=()",
  "payment=()",
  "usb=()",
].join(", ");

/** Where the map's tiles come from, for a city that named a server of them. */
function tileServer(url: string | undefined): string[] {
  return url ? [new URL(url.replace(/[{}]/g, "")).origin] : [];
}

/**
 * Headers of every page: nothing is loaded from, sent to, or framed by anybody else. Only a city that configured
 * WalletConnect lets the app reach its relay, and only one that named a server of map tiles lets it fetch those.
 */
export function securityHeaders(env: Record<string, string | undefined>): Record<string, string> {
  const reachable = env.VITE_WALLETCONNECT_PROJECT_ID ? WALLET_CONNECT : [];
  return {
    "Content-Security-Policy": contentSecurityPolicy(reachable, tileServer(env.VITE_TILES_URL)),
    "Permissions-Policy": permissionsPolicy,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
  };
}
