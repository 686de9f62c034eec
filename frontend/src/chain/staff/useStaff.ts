import { useConnect, useConnection, useConnectors, useDisconnect } from "wagmi";
import type { Address } from "../../lib/hex.ts";
import { asRefused } from "../refusal.ts";
import { roleOfConnector } from "./local-town-connector.ts";

/** One way to sign in. `role` is set for the local town's ready-made accounts. */
export interface SignInChoice {
  id: string;
  name: string;
  role: string | undefined;
}

/** Who is signed in, and how to change that. */
export interface Staff {
  address: Address | undefined;
  name: string | undefined;
  /** Role of a ready-made account, such as "inspector" or "merchant". */
  role: string | undefined;
  connecting: boolean;
  choices: SignInChoice[];
  error: unknown;
  signIn(id: string): void;
  signOut(): void;
}

/** Who works here now. Needs a StaffProvider above it. */
export function useStaff(): Staff {
  const { address, connector, status } = useConnection();
  const connectors = useConnectors();
  const connect = useConnect();
  const disconnect = useDisconnect();
  return {
    address,
    name: connector?.name,
    role: roleOfConnector(connector?.id),
    connecting: connect.isPending || status === "reconnecting",
    choices: connectors.map(({ id, name }) => ({ id, name, role: roleOfConnector(id) })),
    error: connect.error === null ? undefined : asRefused(connect.error),
    signIn: (id) => {
      const chosen = connectors.find((candidate) => candidate.id === id);
      if (chosen !== undefined) connect.mutate({ connector: chosen });
    },
    signOut: () => disconnect.mutate({}),
  };
}
