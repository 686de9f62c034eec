import type { ReactNode } from "react";
import type { StoredWallet } from "../../chain/resident/stored-wallet.ts";
import { useWallet } from "../../chain/resident/useWallet.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { ButtonLink } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";

/** Shows what needs a wallet, or says why there is none on this device and how to get one. */
export function WalletGate({ children }: { children: (wallet: StoredWallet) => ReactNode }) {
  const state = useWallet();
  const words = useText().citizen.wallet.missing;
  if (state.kind === "ready") return children(state.wallet);
  return (
    <EmptyState
      icon="wallet"
      title={words[state.kind].title}
      action={
        <ButtonLink href="/bewoner/portemonnee/beginnen" purpose="primary">
          {words.action}
        </ButtonLink>
      }
    >
      {words[state.kind].text}
    </EmptyState>
  );
}
