import { useLocation, useSearch } from "wouter";
import { Pay } from "../../features/pay/Pay.tsx";
import { requestInSearch } from "../../features/pay/request-text.ts";
import { WalletGate } from "../../features/wallet/WalletGate.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Page } from "../../ui/Page.tsx";

/** Pays in a shop. `?verzoek=` carries a shop's request by link. */
export function PayPage() {
  const words = useText().citizen.pay;
  const [, goTo] = useLocation();
  const given = requestInSearch(useSearch());
  return (
    <Page title={words.title}>
      <WalletGate>
        {(wallet) => (
          <Pay key={wallet.address} wallet={wallet} given={given} onDone={() => goTo("/bewoner/portemonnee")} />
        )}
      </WalletGate>
    </Page>
  );
}
