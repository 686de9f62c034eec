import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { PaidPayment } from "../../chain/merchant/paid.ts";
import { signPayment, type PaymentWish, type SignedForPayment } from "../../chain/resident/paying.ts";
import type { StoredWallet } from "../../chain/resident/stored-wallet.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { useAct } from "../../lib/useAct.ts";
import { ActProgress } from "../../ui/ActProgress.tsx";
import { Alert, RefusalAlert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { payWay } from "./pay-way.ts";
import { dropPending, keepPending } from "./pending-payment.ts";

/** What the buttons tell the page. */
export interface PayActs {
  onSigned(signed: SignedForPayment): void;
  onPaid(paid: PaidPayment): void;
}

interface PayButtonProps {
  wish: PaymentWish;
  wallet: StoredWallet;
  acts: PayActs;
}

/** Signs, sends and waits until the payment is in a block. */
export function PayButton({ wish, wallet, acts }: PayButtonProps) {
  const words = useText().citizen.pay.confirm;
  const format = useFormat();
  const queries = useQueryClient();
  const payment = useAct(payWay(wish, wallet, acts.onSigned), (paid) => {
    dropPending();
    acts.onPaid(paid);
    void queries.invalidateQueries();
  });
  return (
    <Stack>
      <RefusalAlert error={payment.error} title={words.notPaid} />
      <ActProgress stage={payment.stage} />
      <Button
        purpose="primary"
        wide
        icon={<Icon name="key" />}
        busy={payment.stage !== undefined}
        onClick={payment.start}
      >
        {words.pay(format.amount(wish.amount))}
      </Button>
    </Stack>
  );
}

/** Signs a payment for the shop to scan: for when this device has no network. */
export function SignForShopButton({ wish, wallet, acts }: PayButtonProps) {
  const text = useText();
  const words = text.citizen.pay.offline;
  const signing = useMutation({
    mutationFn: () => signPayment(wallet, wish),
    onSuccess: (signed) => {
      if (signed.code === undefined) return;
      keepPending(signed);
      acts.onSigned(signed);
    },
  });
  return (
    <Stack>
      <RefusalAlert error={signing.error} />
      {signing.isSuccess && signing.data.code === undefined && (
        <Alert kind="warning">{text.refusals.SignedPayment_OtherClientData}</Alert>
      )}
      <Button purpose="primary" wide busy={signing.isPending} onClick={() => signing.mutate()}>
        {words.sign}
      </Button>
    </Stack>
  );
}
