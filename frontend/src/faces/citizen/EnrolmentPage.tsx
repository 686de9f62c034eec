import { EnrolmentCode } from "../../features/enrolment/EnrolmentCode.tsx";
import { WalletGate } from "../../features/wallet/WalletGate.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Page } from "../../ui/Page.tsx";

/** The code for the desk, and whether the wallet is enrolled. */
export function EnrolmentPage() {
  const words = useText().citizen.wallet;
  return (
    <Page title={words.enrolment.title} back={{ href: "/bewoner/portemonnee", label: words.back }}>
      <WalletGate>{(wallet) => <EnrolmentCode wallet={wallet} />}</WalletGate>
    </Page>
  );
}
