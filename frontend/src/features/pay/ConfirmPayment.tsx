import { useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { readBalance } from "../../chain/reads.ts";
import { receiptHref } from "../../lib/receipt-href.ts";
import { readWhyNotPay, type PaymentWish } from "../../chain/resident/paying.ts";
import type { StoredWallet } from "../../chain/resident/stored-wallet.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { useRefusalText } from "../../i18n/useRefusalText.ts";
import { isOnline, watchOnline } from "../../lib/online.ts";
import { isPassing } from "../../lib/refused.ts";
import { Alert } from "../../ui/Alert.tsx";
import { Amount } from "../../ui/Amount.tsx";
import { BigFigure } from "../../ui/BigFigure.tsx";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Spinner } from "../../ui/Progress.tsx";
import { Facts } from "../../ui/Stat.tsx";
import { TextLink } from "../../ui/Text.tsx";
import { ShopCard } from "./ShopCard.tsx";
import { PayButton, SignForShopButton, type PayActs } from "./PayButtons.tsx";

interface ConfirmPaymentProps {
  wish: PaymentWish;
  wallet: StoredWallet;
  acts: PayActs;
  onCancel(): void;
}

/** Shows whom, how much and what is left, asks the chain whether it may, and only then offers to sign. */
export function ConfirmPayment({ wish, wallet, acts, onCancel }: ConfirmPaymentProps) {
  const text = useText();
  const online = useSyncExternalStore(watchOnline, isOnline);
  return (
    <Stack>
      <ShopCard merchant={wish.merchant} />
      <BigFigure label={text.citizen.pay.confirm.amount}>
        <Amount cents={wish.amount} big />
      </BigFigure>
      <BalanceAfter wish={wish} wallet={wallet} />
      {online ? (
        <Checked wish={wish} wallet={wallet} acts={acts} />
      ) : (
        <Unchecked wish={wish} wallet={wallet} acts={acts} />
      )}
      <Button purpose="subtle" wide onClick={onCancel}>
        {text.citizen.pay.confirm.no}
      </Button>
    </Stack>
  );
}

type WishProps = Omit<ConfirmPaymentProps, "onCancel">;

function Checked({ wish, wallet, acts }: WishProps) {
  const text = useText();
  const textOf = useRefusalText();
  const whyNot = useQuery({
    queryKey: ["why-not-pay", wallet.address, wish.merchant, String(wish.amount), wish.paymentReference],
    // A query may not answer with nothing.
    queryFn: async () => (await readWhyNotPay(wallet.address, wish)) ?? null,
    staleTime: 0,
  });
  if (whyNot.isPending) return <Spinner label={text.citizen.pay.confirm.asking} />;
  if (whyNot.isError && !isPassing(whyNot.error)) return <Alert kind="error">{textOf(whyNot.error)}</Alert>;
  if (whyNot.isError) return <Unchecked wish={wish} wallet={wallet} acts={acts} />;
  if (whyNot.data === null) return <PayButton wish={wish} wallet={wallet} acts={acts} />;
  const isPaidBefore = whyNot.data.refusalName === "HeerlenEuro_ReferenceUsed";
  const isUnknown = whyNot.data.refusalName === "Relay_NotEnrolled";
  return (
    <Alert kind="error" title={text.citizen.pay.confirm.cannot}>
      {textOf(whyNot.data)}
      {isUnknown && <TextLink href="/bewoner/portemonnee/inschrijven">{text.citizen.wallet.enrolment.show}</TextLink>}
      {isPaidBefore && (
        <TextLink href={receiptHref(wish.paymentReference)}>{text.citizen.pay.confirm.earlier}</TextLink>
      )}
    </Alert>
  );
}

// Without network nothing can be asked; the shop's till asks it when it carries the payment.
function Unchecked({ wish, wallet, acts }: WishProps) {
  const words = useText().citizen.pay.offline;
  return (
    <Stack>
      <Alert kind="info" title={words.title}>
        {words.text}
      </Alert>
      <SignForShopButton wish={wish} wallet={wallet} acts={acts} />
    </Stack>
  );
}

function BalanceAfter({ wish, wallet }: Pick<WishProps, "wish" | "wallet">) {
  const words = useText().citizen.pay.confirm;
  const format = useFormat();
  const { data: balance } = useQuery({
    queryKey: ["balance", wallet.address],
    queryFn: () => readBalance(wallet.address),
  });
  if (balance === undefined) return null;
  const after = balance - wish.amount;
  const items = [{ label: words.balance, value: format.amount(balance) }];
  if (after >= 0n) items.push({ label: words.after, value: format.amount(after) });
  return <Facts items={items} />;
}
