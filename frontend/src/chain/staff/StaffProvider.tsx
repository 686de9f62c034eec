import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { WagmiContext } from "wagmi";
import { staffConfig } from "./config.ts";

interface StaffProviderProps {
  children: ReactNode;
  /** Shown while the town's address book is fetched, or why it could not be. */
  waiting: (error: unknown, retry: () => void) => ReactNode;
}

/** Gives staff and merchants their wallet. Everything of wagmi stays inside this folder. */
export function StaffProvider({ children, waiting }: StaffProviderProps) {
  const config = useQuery({ queryKey: ["staff-config"], queryFn: staffConfig, staleTime: Infinity });
  if (config.data === undefined) return waiting(config.error, () => void config.refetch());
  return <WagmiContext value={config.data}>{children}</WagmiContext>;
}
