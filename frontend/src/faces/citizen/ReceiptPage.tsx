import { Freshness } from "../../features/freshness/Freshness.tsx";
import { Receipt } from "../../features/receipt/Receipt.tsx";
import { WalletGate } from "../../features/wallet/WalletGate.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { isBytes32 } from "../../lib/hex.ts";
import { Page } from "../../ui/Page.tsx";
import { LostPage } from "./LostPage.tsx";

/** The receipt of one payment of this wallet. */
export function ReceiptPage({ reference }: { reference: string }) {
  const text = useText().citizen;
  if (!isBytes32(reference)) return <LostPage />;
  return (
    <Page title={text.receipt.title} back={{ href: "/bewoner/portemonnee", label: text.wallet.back }}>
      <WalletGate>{(wallet) => <Receipt wallet={wallet} reference={reference} />}</WalletGate>
      <Freshness />
    </Page>
  );
}
