/// <reference types="vite/client" />
/// <reference types="vite-plugin-pwa/react" />

interface ImportMetaEnv {
  /** The city's project at WalletConnect. Without it, signing in by WalletConnect is not offered. */
  readonly VITE_WALLETCONNECT_PROJECT_ID?: string;
}
