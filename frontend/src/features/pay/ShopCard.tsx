import { useText } from "../../i18n/LanguageProvider.tsx";
import type { Merchant } from "../../indexer/merchants.ts";
import { neighbourhoodOf } from "../../lib/neighbourhood.ts";
import { shortAddress, type Address } from "../../lib/hex.ts";
import { Alert } from "../../ui/Alert.tsx";
import { Card } from "../../ui/Card.tsx";
import { IconText } from "../../ui/IconText.tsx";
import { Spinner } from "../../ui/Progress.tsx";
import { Text } from "../../ui/Text.tsx";
import { useShop } from "./useShop.ts";

/** Whom the money goes to: name, trade and place, or the honest word that this cannot be looked up now. */
export function ShopCard({ merchant }: { merchant: Address }) {
  const words = useText().citizen.pay.shop;
  const shop = useShop(merchant);
  if (shop.isPending) return <Spinner />;
  const known = shop.data?.data;
  if (known) return <KnownShop shop={known} />;
  return (
    <Alert kind="warning" title={shop.isError ? words.unchecked : words.unknown}>
      {words.account(shortAddress(merchant))}
    </Alert>
  );
}

function KnownShop({ shop }: { shop: Merchant }) {
  const text = useText();
  const trades: Record<string, string> = text.app.trades;
  const { latitude, longitude } = shop;
  const place = latitude === null || longitude === null ? undefined : neighbourhoodOf({ latitude, longitude });
  return (
    <Card title={shop.tradingName} level={2}>
      <IconText icon="shop">{trades[shop.trade] ?? shop.trade}</IconText>
      {place && <IconText icon="place">{place}</IconText>}
      {shop.status !== "Active" && <Text>{text.citizen.pay.shop.inactive}</Text>}
    </Card>
  );
}
