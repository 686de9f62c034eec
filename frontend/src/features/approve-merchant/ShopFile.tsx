import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { suspensionOfCode } from "@wesh/protocol/suspension-reasons.ts";
import { addressFrom } from "../../chain/address.ts";
import { readIsInside } from "../../chain/merchant/inside-fence.ts";
import { readFence } from "../../chain/reads.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import type { Merchant } from "../../indexer/merchants.ts";
import { neighbourhoodOf } from "../../lib/neighbourhood.ts";
import { Alert } from "../../ui/Alert.tsx";
import { Badge } from "../../ui/Badge.tsx";
import { Row, Stack } from "../../ui/Card.tsx";
import { PlaceMap, type Place } from "../../ui/PlaceMap.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { Facts } from "../../ui/Stat.tsx";
import { pinsOf, SHOP_TONES } from "./shop-board.ts";

/** What is known of a shop. */
export function ShopFacts({ shop }: { shop: Merchant }) {
  const text = useText();
  const words = text.council.shops;
  const format = useFormat();
  const trades: Record<string, string> = text.app.trades;
  const place = placeOf(shop);
  const items = [
    { label: words.facts.trade, value: trades[shop.trade] ?? shop.trade },
    { label: words.facts.account, value: <code>{addressFrom(shop.id)}</code> },
    ...(place ? [{ label: words.facts.place, value: neighbourhoodOf(place) }] : []),
    ...(shop.appliedAt ? [{ label: words.facts.applied, value: format.moment(shop.appliedAt) }] : []),
    ...(shop.approvedAt ? [{ label: words.facts.approved, value: format.moment(shop.approvedAt) }] : []),
    ...(shop.contractEnd ? [{ label: words.facts.contractEnd, value: format.date(shop.contractEnd) }] : []),
    { label: words.facts.received, value: `${format.amount(shop.received)} (${words.payments(shop.paymentCount)})` },
  ];
  return (
    <Stack>
      <Row>
        <Badge tone={SHOP_TONES[shop.status]}>{words.statuses[shop.status]}</Badge>
      </Row>
      <Suspended shop={shop} />
      <Facts items={items} />
    </Stack>
  );
}

function Suspended({ shop }: { shop: Merchant }) {
  const text = useText();
  if (shop.suspensionReason === null) return null;
  const reason = suspensionOfCode(shop.suspensionReason);
  return (
    <Alert kind="warning" title={text.council.shops.statuses.Suspended}>
      {reason ? text.app.suspensions[reason] : text.council.shops.unknownReason(shop.suspensionReason)}
    </Alert>
  );
}

/** Where the shop is, and whether that is inside the city: the question approval asks. */
export function ShopPlace({ shop }: { shop: Merchant }) {
  const words = useText().council.shops;
  const fence = useQuery({ queryKey: ["fence"], queryFn: readFence, staleTime: Infinity });
  const pins = useMemo(() => pinsOf([shop]), [shop]);
  const place = placeOf(shop);
  if (place === undefined) return null;
  return (
    <Stack gap="s">
      <QueryView query={fence}>
        {(ring) => <PlaceMap label={words.map} fence={ring} pins={pins} selected={shop.id} />}
      </QueryView>
      <Inside place={place} />
    </Stack>
  );
}

function Inside({ place }: { place: Place }) {
  const words = useText().council.shops;
  const inside = useQuery({
    queryKey: ["inside", place.latitude, place.longitude],
    queryFn: () => readIsInside(place),
  });
  if (inside.data === undefined) return null;
  return <Alert kind={inside.data ? "ok" : "error"}>{inside.data ? words.inside : words.outside}</Alert>;
}

function placeOf({ latitude, longitude }: Merchant): Place | undefined {
  return latitude === null || longitude === null ? undefined : { latitude, longitude };
}
