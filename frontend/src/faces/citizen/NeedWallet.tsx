import { useText } from "../../i18n/LanguageProvider.tsx";
import { ButtonLink } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Text } from "../../ui/Text.tsx";

/** Says under a task that choosing it needs a wallet, and where to get one. */
export function NeedWallet() {
  const text = useText();
  return (
    <Stack>
      <Text>{text.citizen.tasks.claim.needWallet}</Text>
      <ButtonLink href="/bewoner/portemonnee/beginnen" purpose="primary" wide>
        {text.citizen.wallet.missing.action}
      </ButtonLink>
    </Stack>
  );
}
