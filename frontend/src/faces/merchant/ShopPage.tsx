import { useQuery } from "@tanstack/react-query";
import type { MerchantStatus } from "../../chain/merchant/status.ts";
import { readBalance } from "../../chain/reads.ts";
import { useStaff } from "../../chain/staff/useStaff.ts";
import { Freshness } from "../../features/freshness/Freshness.tsx";
import { HoldNotice } from "../../features/holds/HoldNotice.tsx";
import { ShopStatus } from "../../features/shop-status/ShopStatus.tsx";
import { StaffLink } from "../../features/staff-link/StaffLink.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { shortAddress, type Address } from "../../lib/hex.ts";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Page } from "../../ui/Page.tsx";
import { Text } from "../../ui/Text.tsx";
import { SHOP_HREFS } from "./hrefs.ts";
import { useShop } from "./useShop.ts";

interface ShopPageProps {
  merchant: Address;
  status: Exclude<MerchantStatus, "none">;
  /** Unix seconds; 0 before approval. */
  contractEnd: number;
}

/** The shop itself: where it is in its life, the till for staff, the poster, the account. */
export function ShopPage({ merchant, status, contractEnd }: ShopPageProps) {
  const words = useText().merchant.shop;
  const shop = useShop(merchant);
  const balance = useQuery({ queryKey: ["balance", merchant], queryFn: () => readBalance(merchant) });
  const takesPart = status === "active" || status === "suspended";
  return (
    <Page title={words.title}>
      <Freshness />
      <HoldNotice account={merchant} title={words.held} />
      <ShopStatus
        status={status}
        contractEnd={contractEnd}
        shop={shop.data ?? undefined}
        balance={balance.data}
        applyHref={SHOP_HREFS.apply}
      />
      {status !== "applied" && (
        <Card title={words.payout.title} level={2}>
          <Text>{words.payout.text}</Text>
          <div>
            <ButtonLink href={SHOP_HREFS.payout}>{words.payout.open}</ButtonLink>
          </div>
        </Card>
      )}
      {takesPart && (
        <>
          <StaffLink href={SHOP_HREFS.staffTill(merchant)} />
          <Card title={words.poster.title} level={2}>
            <Text>{words.poster.text}</Text>
            <div>
              <ButtonLink href={SHOP_HREFS.poster(merchant)}>{words.poster.open}</ButtonLink>
            </div>
          </Card>
        </>
      )}
      <AccountCard merchant={merchant} />
    </Page>
  );
}

/** Who is signed in, and the way out. */
export function AccountCard({ merchant }: { merchant: Address }) {
  const words = useText().merchant.shop.account;
  const staff = useStaff();
  return (
    <Card title={words.title} level={2}>
      <Text>
        {words.signedInAs} {staff.name ?? ""} ({shortAddress(merchant)})
      </Text>
      <div>
        <Button onClick={staff.signOut}>{words.signOut}</Button>
      </div>
    </Card>
  );
}
