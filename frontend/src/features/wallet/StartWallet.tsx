import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { isPasskeyPossible } from "../../chain/resident/passkey.ts";
import { deviceNow } from "../../chain/resident/clock.ts";
import { useWallet } from "../../chain/resident/useWallet.ts";
import { findWallet, makeWallet } from "../../chain/resident/wallet.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { Alert, RefusalAlert } from "../../ui/Alert.tsx";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { NumberedSteps } from "../../ui/NumberedSteps.tsx";
import { Text } from "../../ui/Text.tsx";

/** Makes a wallet with a passkey, or opens one that was made before. */
export function StartWallet({ onReady }: { onReady: () => void }) {
  const words = useText().citizen.wallet.start;
  if (useWallet().kind === "ready") return <HasWallet />;
  return (
    <Stack>
      <Text lead>{words.lead}</Text>
      <UnusableWallet />
      <NumberedSteps steps={words.steps} />
      {isPasskeyPossible() ? <Choices onReady={onReady} /> : <Unsupported />}
      <Disclosure summary={words.what}>
        {words.explanation.map((sentence) => (
          <Text key={sentence}>{sentence}</Text>
        ))}
      </Disclosure>
    </Stack>
  );
}

function Choices({ onReady }: { onReady: () => void }) {
  const words = useText().citizen.wallet.start;
  const format = useFormat();
  // Who had a wallet here opens it again; who had none makes one.
  const hadOne = useWallet().kind !== "none";
  const make = useMutation({
    mutationFn: () => makeWallet(words.passkeyName(format.date(deviceNow()))),
    onSuccess: onReady,
  });
  const find = useMutation({ mutationFn: findWallet, onSuccess: onReady });
  const isBusy = make.isPending || find.isPending;
  return (
    <Stack gap="s">
      <RefusalAlert error={make.error} />
      <ChoiceButton act={make} label={words.make} isFirst={!hadOne} isBusy={isBusy} icon={<Icon name="key" />} />
      <RefusalAlert error={find.error} />
      {find.isError && <Text>{words.findFailed}</Text>}
      <ChoiceButton act={find} label={words.find} isFirst={hadOne} isBusy={isBusy} />
      <Text small subtle>
        {words.findHint}
      </Text>
    </Stack>
  );
}

interface ChoiceButtonProps {
  act: { isPending: boolean; mutate(): void };
  label: string;
  isFirst: boolean;
  /** One of the two choices is under way. */
  isBusy: boolean;
  icon?: ReactNode;
}

function ChoiceButton({ act, label, isFirst, isBusy, icon }: ChoiceButtonProps) {
  const words = useText().citizen.wallet.start;
  return (
    <Button
      purpose={isFirst ? "primary" : "secondary"}
      wide
      icon={icon}
      busy={act.isPending}
      disabled={isBusy && !act.isPending}
      onClick={() => act.mutate()}
    >
      {act.isPending ? words.making : label}
    </Button>
  );
}

// A second wallet would take the place of the first on this device.
function HasWallet() {
  const words = useText().citizen.wallet.start;
  return (
    <EmptyState
      icon="wallet"
      title={words.there}
      action={
        <ButtonLink href="/bewoner/portemonnee" purpose="primary">
          {words.toWallet}
        </ButtonLink>
      }
    >
      {words.thereText}
    </EmptyState>
  );
}

function UnusableWallet() {
  const state = useWallet();
  const words = useText().citizen.wallet.missing;
  if (state.kind !== "broken" && state.kind !== "foreign") return null;
  return (
    <Alert kind="warning" title={words[state.kind].title}>
      {words[state.kind].text}
    </Alert>
  );
}

function Unsupported() {
  const text = useText();
  return (
    <Alert kind="warning" title={text.citizen.wallet.start.unsupported}>
      {text.refusals.App_PasskeyUnsupported}
    </Alert>
  );
}
