import { useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { readStoredWallet, watchStoredWallet, type StoredWallet } from "./stored-wallet.ts";
import { addressOfPasskey } from "./wallet.ts";

/** The wallet of this device: none, one that cannot be read, one of another town, or one to use. */
export type WalletState =
  { kind: "none" } | { kind: "broken" } | { kind: "foreign" } | { kind: "ready"; wallet: StoredWallet };

/** The resident's wallet on this device. */
export function useWallet(): WalletState {
  const stored = useSyncExternalStore(watchStoredWallet, readStoredWallet);
  const publicKey = stored.kind === "stored" ? stored.wallet.publicKey : undefined;
  // Until the town's addresses are known, for instance offline, the wallet is taken as it is; signing checks again.
  const here = useQuery({
    queryKey: ["wallet-address", publicKey],
    queryFn: () => addressOfPasskey(publicKey ?? "0x"),
    enabled: publicKey !== undefined,
    staleTime: Infinity,
  });
  if (stored.kind !== "stored") return stored;
  const isForeign = here.data !== undefined && here.data !== stored.wallet.address;
  return isForeign ? { kind: "foreign" } : { kind: "ready", wallet: stored.wallet };
}
