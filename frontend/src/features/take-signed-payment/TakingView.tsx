import type { Dispatch } from "react";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { RefusalAlert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Spinner } from "../../ui/Progress.tsx";
import { ReadCode } from "./ReadCode.tsx";
import { SignedPaymentFacts } from "./SignedPaymentFacts.tsx";
import type { Taking, TakingEvent } from "./taking.ts";

interface TakingViewProps {
  taking: Exclude<Taking, { step: "paid" }>;
  tell: Dispatch<TakingEvent>;
}

/** Each step of taking a customer's signed payment, up to the payment itself. */
export function TakingView({ taking, tell }: TakingViewProps) {
  const words = useText().merchant.take;
  switch (taking.step) {
    case "looking":
      return <ReadCode onText={(text) => tell({ kind: "seen", text })} />;
    case "reading":
      return <Spinner label={words.reading} />;
    case "asking":
    case "collecting":
      return <Question taking={taking} tell={tell} />;
    case "refused":
      return <RefusedCode taking={taking} tell={tell} />;
  }
}

type At<Step extends Taking["step"]> = Extract<Taking, { step: Step }>;

function Question({ taking, tell }: { taking: At<"asking" | "collecting">; tell: Dispatch<TakingEvent> }) {
  const words = useText().merchant.take;
  const format = useFormat();
  const isCollecting = taking.step === "collecting";
  return (
    <Stack>
      <SignedPaymentFacts signed={taking.signed} />
      <Button purpose="primary" wide busy={isCollecting} onClick={() => tell({ kind: "accepted" })}>
        {words.collect(format.amount(taking.signed.payment.amount))}
      </Button>
      {isCollecting ? (
        <Spinner label={words.collecting} />
      ) : (
        <Button wide onClick={() => tell({ kind: "again" })}>
          {words.another}
        </Button>
      )}
    </Stack>
  );
}

function RefusedCode({ taking, tell }: { taking: At<"refused">; tell: Dispatch<TakingEvent> }) {
  const text = useText();
  const words = text.merchant.take;
  const canRetry = taking.retry !== undefined;
  return (
    <Stack>
      <RefusalAlert error={taking.refusal} title={words.notYet} sentences={words.refusals} />
      {taking.signed && <SignedPaymentFacts signed={taking.signed} />}
      {canRetry && (
        <Button purpose="primary" wide onClick={() => tell({ kind: "retry" })}>
          {text.app.retry}
        </Button>
      )}
      <Button purpose={canRetry ? "secondary" : "primary"} wide onClick={() => tell({ kind: "again" })}>
        {words.another}
      </Button>
    </Stack>
  );
}
