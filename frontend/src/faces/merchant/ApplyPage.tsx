import { ApplicationForm } from "../../features/apply-as-merchant/ApplicationForm.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import type { Address } from "../../lib/hex.ts";
import { Page } from "../../ui/Page.tsx";
import { AccountCard } from "./ShopPage.tsx";

/** For an account that is no shop yet, or no longer. */
export default function ApplyPage({ merchant }: { merchant: Address }) {
  const words = useText().merchant.apply;
  return (
    <Page title={words.title} lead={words.lead}>
      <ApplicationForm />
      <AccountCard merchant={merchant} />
    </Page>
  );
}
