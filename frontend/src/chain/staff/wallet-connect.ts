import type { CreateConnectorFn } from "wagmi";
import { walletConnect } from "wagmi/connectors/walletConnect";

/**
 * WalletConnect for staff and merchants, when the city has configured its project. Without its own window: the app draws
 * the pairing code itself (`usePairing`), so nothing but the relay of WalletConnect is asked for.
 */
export function walletConnectIfConfigured(): CreateConnectorFn[] {
  const projectId = import.meta.env.VITE_WALLETCONNECT_PROJECT_ID;
  if (projectId === undefined || projectId === "") return [];
  return [walletConnect({ projectId, showQrModal: false, telemetryEnabled: false })];
}
