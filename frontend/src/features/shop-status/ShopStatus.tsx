import { suspensionOfCode } from "@wesh/protocol/suspension-reasons.ts";
import type { MerchantStatus } from "../../chain/merchant/status.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import type { Merchant } from "../../indexer/merchants.ts";
import { useNow } from "../../lib/useNow.ts";
import { Alert } from "../../ui/Alert.tsx";
import { Amount } from "../../ui/Amount.tsx";
import { Badge, type Tone } from "../../ui/Badge.tsx";
import { ButtonLink } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Facts } from "../../ui/Stat.tsx";
import { Text } from "../../ui/Text.tsx";
import { shopLife, type ShopLife } from "./shop-life.ts";

const TONES: Record<ShopLife, Tone> = {
  applied: "action",
  active: "ok",
  suspended: "warning",
  ended: "neutral",
  declined: "neutral",
};

interface ShopStatusProps {
  /** From the chain. */
  status: Exclude<MerchantStatus, "none">;
  /** Unix seconds, from the chain; 0 before approval. */
  contractEnd: number;
  /** From the overview; undefined while it is not known there. */
  shop: Merchant | undefined;
  balance: bigint | undefined;
  applyHref: string;
}

/** Where the shop is in its life, what that means and what to do. */
export function ShopStatus({ status, contractEnd, shop, balance, applyHref }: ShopStatusProps) {
  const text = useText();
  const words = text.merchant.shop;
  const life = shopLife(status, shop);
  const isPastEnd = useNow(60) > contractEnd && life === "active";
  return (
    <Card title={shop?.tradingName ?? words.title} level={2}>
      <div>
        <Badge tone={TONES[life]}>{words.status[life]}</Badge>
      </div>
      <Text>{words.meaning[life]}</Text>
      {isPastEnd && <Alert kind="warning">{words.meaning.pastEnd}</Alert>}
      <Facts items={useFacts(contractEnd, shop, balance)} />
      {(life === "ended" || life === "declined") && (
        <div>
          <ButtonLink href={applyHref} purpose="primary">
            {words.again}
          </ButtonLink>
        </div>
      )}
    </Card>
  );
}

function useFacts(contractEnd: number, shop: Merchant | undefined, balance: bigint | undefined) {
  const text = useText();
  const words = text.merchant.shop.facts;
  const format = useFormat();
  const reason = suspensionOfCode(shop?.suspensionReason ?? 0);
  const trades: Record<string, string> = text.app.trades;
  return [
    ...(shop ? [{ label: words.trade, value: trades[shop.trade] ?? shop.trade }] : []),
    ...(contractEnd > 0 ? [{ label: words.contractEnd, value: format.date(contractEnd) }] : []),
    ...(reason === undefined ? [] : [{ label: words.reason, value: text.app.suspensions[reason] }]),
    ...(balance === undefined ? [] : [{ label: words.balance, value: <Amount cents={balance} /> }]),
  ];
}
