import { usePairing } from "../../chain/staff/usePairing.ts";
import type { SignInChoice, Staff } from "../../chain/staff/useStaff.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { RefusalAlert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { Page } from "../../ui/Page.tsx";
import { Spinner } from "../../ui/Progress.tsx";
import { QrCode } from "../../ui/QrCode.tsx";
import { Text } from "../../ui/Text.tsx";

interface SignInPageProps {
  staff: Staff;
  fits: (role: string) => boolean;
}

/** The ways to sign in: a wallet in the browser, and in the local town the ready-made accounts. */
export function SignInPage({ staff, fits }: SignInPageProps) {
  const text = useText();
  const pairing = usePairing();
  const ready = staff.choices.filter((choice) => choice.role !== undefined && fits(choice.role));
  const wallets = staff.choices.filter((choice) => choice.role === undefined);
  return (
    <Page title={text.app.signIn.title} lead={text.app.signIn.lead}>
      {staff.connecting && <Spinner />}
      {pairing && (
        <Stack gap="s">
          <Text>{text.app.signIn.pairing}</Text>
          <QrCode text={pairing} label={text.app.signIn.pairing} />
        </Stack>
      )}
      <RefusalAlert error={staff.error} />
      {ready.length > 0 && <Choices heading={text.app.signIn.localTown} choices={ready} onChoose={staff.signIn} />}
      <Choices heading={text.app.signIn.injected} choices={wallets} onChoose={staff.signIn} />
    </Page>
  );
}

interface ChoicesProps {
  heading: string;
  choices: readonly SignInChoice[];
  onChoose(id: string): void;
}

function Choices({ heading, choices, onChoose }: ChoicesProps) {
  return (
    <Stack gap="s">
      <Heading level={2}>{heading}</Heading>
      {choices.map((choice) => (
        <Button key={choice.id} wide onClick={() => onChoose(choice.id)}>
          {choice.name}
        </Button>
      ))}
    </Stack>
  );
}
