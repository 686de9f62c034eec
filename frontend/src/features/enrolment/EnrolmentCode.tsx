import { formatEnrolmentCode } from "@wesh/protocol/enrolment-code.ts";
import type { StoredWallet } from "../../chain/resident/stored-wallet.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Alert, RefusalAlert } from "../../ui/Alert.tsx";
import { ButtonLink } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { CopyText } from "../../ui/CopyText.tsx";
import { QrCode } from "../../ui/QrCode.tsx";
import { Text } from "../../ui/Text.tsx";
import { useStanding } from "./useStanding.ts";

/** The code that the desk scans or types to enrol this wallet, and whether that has happened. */
export function EnrolmentCode({ wallet }: { wallet: StoredWallet }) {
  const words = useText().citizen.wallet.enrolment;
  const standing = useStanding(wallet.address);
  const code = formatEnrolmentCode(wallet.address);
  if (standing.data === "resident") return <Enrolled />;
  return (
    <Stack>
      <Text lead>{words.lead}</Text>
      <QrCode text={code} label={words.codeLabel} />
      <Alert kind="info" title={words.waiting}>
        {words.waitingText}
      </Alert>
      <RefusalAlert error={standing.error} />
      <Text>{words.readable}</Text>
      <CopyText text={code} shown={wallet.address} />
    </Stack>
  );
}

function Enrolled() {
  const words = useText().citizen.wallet.enrolment;
  return (
    <Stack>
      <Alert kind="ok" title={words.enrolled}>
        {words.enrolledText}
      </Alert>
      <ButtonLink href="/bewoner/klussen" purpose="primary" wide>
        {words.toTasks}
      </ButtonLink>
    </Stack>
  );
}
