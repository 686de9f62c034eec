import { useQuery } from "@tanstack/react-query";
import { readHold } from "../../chain/hold.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import type { Address } from "../../lib/hex.ts";
import { useNow } from "../../lib/useNow.ts";
import { Alert } from "../../ui/Alert.tsx";

const EVERY = 15_000;

interface HoldNoticeProps {
  account: Address;
  /** What is held, such as "Your wallet is held". */
  title: string;
}

/** Says that an account is held, why and until when; nothing while it is not. */
export function HoldNotice({ account, title }: HoldNoticeProps) {
  const text = useText();
  const words = text.holds.notice;
  const format = useFormat();
  const now = useNow();
  const hold = useQuery({ queryKey: ["hold", account], queryFn: () => readHold(account), refetchInterval: EVERY });
  if (hold.data === undefined || hold.data.until <= now) return null;
  const { reason, until } = hold.data;
  return (
    <Alert kind="warning" title={title}>
      <span>{reason === undefined ? words.otherReason : text.app.holds[reason]}</span>
      <span>{words.until(format.moment(until))}</span>
    </Alert>
  );
}
