import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useSyncExternalStore } from "react";
import type { PaidPayment } from "../../chain/merchant/paid.ts";
import { sendAct } from "../../chain/relay.ts";
import { readOwnPayment } from "../../chain/resident/own-payment.ts";
import type { SignedForPayment } from "../../chain/resident/paying.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { isOnline, watchOnline } from "../../lib/online.ts";
import { isPassing } from "../../lib/refused.ts";
import { useNow } from "../../lib/useNow.ts";
import { Alert, RefusalAlert } from "../../ui/Alert.tsx";
import { Amount } from "../../ui/Amount.tsx";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { QrCode } from "../../ui/QrCode.tsx";
import { dropPending } from "./pending-payment.ts";
import { paidUnder } from "./pay-way.ts";
import { ShopCard } from "./ShopCard.tsx";

const EVERY = 2_000;

interface SignedPaymentProps {
  signed: SignedForPayment;
  onPaid(paid: PaidPayment): void;
  /** The payment came to nothing: it grew too old or was refused. */
  onOver(): void;
}

/**
 * A payment that is signed and not known to be paid. Shows it for the shop to scan, sends it again when there is network,
 * and keeps looking whether the chain has it, whoever brought it there.
 */
export function SignedPayment({ signed, onPaid, onOver }: SignedPaymentProps) {
  const words = useText().citizen.pay.signed;
  const format = useFormat();
  const { payment } = signed.act;
  const now = useNow(2);
  const look = useQuery({
    queryKey: ["own-payment", payment.payer, payment.paymentReference],
    queryFn: async () => (await readOwnPayment(payment)) ?? null,
    refetchInterval: EVERY,
    retry: false,
  });
  usePaid(look.data ?? undefined, onPaid);
  const isOld = now >= Number(payment.validBefore);
  if (isOld && look.isSuccess && look.data === null) return <Over onOver={onOver} />;
  return (
    <Stack>
      <ShopCard merchant={payment.merchant} />
      <Amount cents={payment.amount} big />
      {isOld ? <Alert kind="warning">{words.tooOldUnknown}</Alert> : <Showing signed={signed} />}
      {!isOld && <Alert kind="info">{words.validUntil(format.time(payment.validBefore))}</Alert>}
      {!isOld && <SendAgain signed={signed} onPaid={onPaid} onOver={onOver} />}
    </Stack>
  );
}

function usePaid(paid: PaidPayment | undefined, onPaid: (paid: PaidPayment) => void) {
  const tell = useEffectEvent((found: PaidPayment) => {
    dropPending();
    onPaid(found);
  });
  useEffect(() => {
    if (paid !== undefined) tell(paid);
  }, [paid]);
}

function Showing({ signed }: { signed: SignedForPayment }) {
  const text = useText();
  const words = text.citizen.pay.signed;
  if (signed.code === undefined) return <Alert kind="warning">{text.refusals.SignedPayment_OtherClientData}</Alert>;
  return (
    <Stack gap="s">
      <p>{words.show}</p>
      <QrCode text={signed.code} label={words.codeLabel} />
    </Stack>
  );
}

function SendAgain({ signed, onPaid, onOver }: SignedPaymentProps) {
  const words = useText().citizen.pay.signed;
  const online = useSyncExternalStore(watchOnline, isOnline);
  const sending = useMutation({
    mutationFn: async () => {
      const { digest } = await sendAct(signed.act);
      return paidUnder(digest, signed.act.payment);
    },
    onSuccess: (paid) => {
      dropPending();
      onPaid(paid);
    },
  });
  const isRefused = sending.isError && !isPassing(sending.error);
  if (!online) return null;
  return (
    <Stack gap="s">
      <RefusalAlert error={sending.error} title={isRefused ? words.refused : undefined} />
      {isRefused ? (
        <Button wide onClick={() => end(onOver)}>
          {words.again}
        </Button>
      ) : (
        <Button wide busy={sending.isPending} onClick={() => sending.mutate()}>
          {words.send}
        </Button>
      )}
    </Stack>
  );
}

function Over({ onOver }: { onOver: () => void }) {
  const words = useText().citizen.pay.signed;
  return (
    <Stack>
      <Alert kind="info" title={words.tooOld}>
        {words.tooOldText}
      </Alert>
      <Button purpose="primary" wide onClick={() => end(onOver)}>
        {words.again}
      </Button>
    </Stack>
  );
}

function end(onOver: () => void): void {
  dropPending();
  onOver();
}
