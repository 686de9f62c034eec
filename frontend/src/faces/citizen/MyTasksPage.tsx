import { Freshness } from "../../features/freshness/Freshness.tsx";
import { MyTasks } from "../../features/my-tasks/MyTasks.tsx";
import { WalletGate } from "../../features/wallet/WalletGate.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Page } from "../../ui/Page.tsx";

/** What this resident chose, is doing and did. */
export function MyTasksPage() {
  const words = useText().citizen.claims;
  return (
    <Page wide title={words.title}>
      <WalletGate>{(wallet) => <MyTasks wallet={wallet} />}</WalletGate>
      <Freshness />
    </Page>
  );
}
