/// <reference types="vite/client" />
/// <reference types="vite-plugin-pwa/react" />

interface ImportMetaEnv {
  /** The city's project at WalletConnect. Without it, signing in by WalletConnect is not offered. */
  readonly VITE_WALLETCONNECT_PROJECT_ID?: string;
  /** Where map tiles come from, as `https://…/{z}/{x}/{y}.png`. Without it, the map is the boundary on plain ground. */
  readonly VITE_TILES_URL?: string;
  /** Whom the map thanks for those tiles. */
  readonly VITE_TILES_ATTRIBUTION?: string;
}
