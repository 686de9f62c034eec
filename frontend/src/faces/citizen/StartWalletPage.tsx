import { useLocation } from "wouter";
import { StartWallet } from "../../features/wallet/StartWallet.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Page } from "../../ui/Page.tsx";

/** Makes or opens the wallet, then shows the code for the desk. */
export function StartWalletPage() {
  const words = useText().citizen.wallet;
  const [, goTo] = useLocation();
  return (
    <Page title={words.start.title} back={{ href: "/bewoner/portemonnee", label: words.back }}>
      <StartWallet onReady={() => goTo("/bewoner/portemonnee/inschrijven")} />
    </Page>
  );
}
