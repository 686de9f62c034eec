import { useEffect, useState } from "react";
import { useConnection, useConnectors } from "wagmi";

const PAIRING = "display_uri";

/** The code a phone's wallet scans to connect, while WalletConnect waits for it. */
export function usePairing(): string | undefined {
  const connectors = useConnectors();
  const { status } = useConnection();
  const [uri, setUri] = useState<string>();
  const walletConnect = connectors.find((connector) => connector.type === "walletConnect");

  useEffect(() => {
    if (walletConnect === undefined) return undefined;
    const heard = ({ type, data }: { type: string; data?: unknown }) => {
      if (type === PAIRING && typeof data === "string") setUri(data);
    };
    walletConnect.emitter.on("message", heard);
    return () => walletConnect.emitter.off("message", heard);
  }, [walletConnect]);

  return status === "connected" ? undefined : uri;
}
