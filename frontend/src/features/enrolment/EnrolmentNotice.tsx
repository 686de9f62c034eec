import type { StoredWallet } from "../../chain/resident/stored-wallet.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Alert } from "../../ui/Alert.tsx";
import { TextLink } from "../../ui/Text.tsx";
import { useStanding } from "./useStanding.ts";

/** Says so when a wallet cannot earn or spend yet, or any more. Says nothing about an enrolled one. */
export function EnrolmentNotice({ wallet }: { wallet: StoredWallet }) {
  const words = useText().citizen.wallet.enrolment;
  const { data: standing } = useStanding(wallet.address);
  if (standing === "leaver") {
    return (
      <Alert kind="info" title={words.leaver}>
        {words.leaverText}
      </Alert>
    );
  }
  if (standing !== "outsider") return null;
  return (
    <Alert kind="info" title={words.waiting}>
      <TextLink href="/bewoner/portemonnee/inschrijven">{words.show}</TextLink>
    </Alert>
  );
}
