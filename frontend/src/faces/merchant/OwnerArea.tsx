import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { MERCHANT_STATUSES, type MerchantStatus } from "../../chain/merchant/status.ts";
import { readMerchant } from "../../chain/reads.ts";
import { useStaff } from "../../chain/staff/useStaff.ts";
import { StaffGate } from "../../features/staff-sign-in/StaffGate.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import type { Address } from "../../lib/hex.ts";
import { Page } from "../../ui/Page.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { SHOP_HREFS } from "./hrefs.ts";
import { OwnerPages } from "./OwnerPages.tsx";
import { ShopFrame } from "./ShopFrame.tsx";

const STATUS_EVERY = 10_000;

interface OwnerAreaProps {
  notices: ReactNode;
}

/** What the owner of a shop can do, once signed in. */
export default function OwnerArea({ notices }: OwnerAreaProps) {
  return (
    <StaffGate fits={(role) => role === "merchant"} frame={(page) => <ShopFrame notices={notices}>{page}</ShopFrame>}>
      <Owner notices={notices} />
    </StaffGate>
  );
}

function Owner({ notices }: OwnerAreaProps) {
  const { address } = useStaff();
  return address === undefined ? null : <OwnersShop key={address} merchant={address} notices={notices} />;
}

function OwnersShop({ merchant, notices }: OwnerAreaProps & { merchant: Address }) {
  const record = useQuery({
    queryKey: ["merchant-record", merchant],
    queryFn: () => readMerchant(merchant),
    refetchInterval: STATUS_EVERY,
  });
  const status = MERCHANT_STATUSES[record.data?.status ?? 0] ?? "none";
  const items = useNavItems();
  const words = useText().merchant.shop;
  return (
    <ShopFrame notices={notices} items={hasTill(status) ? items : undefined}>
      {record.data === undefined ? (
        <Page title={words.title}>
          <QueryView query={record}>{() => null}</QueryView>
        </Page>
      ) : (
        <OwnerPages merchant={merchant} status={status} contractEnd={record.data.contractEnd} />
      )}
    </ShopFrame>
  );
}

// Before the city approved there is nothing to go to.
function hasTill(status: MerchantStatus): boolean {
  return status !== "none" && status !== "applied";
}

function useNavItems() {
  const words = useText().merchant.nav;
  return [
    { href: SHOP_HREFS.till, label: words.till, icon: "euro" as const },
    { href: SHOP_HREFS.scan, label: words.scan, icon: "scan" as const },
    { href: SHOP_HREFS.sales, label: words.sales, icon: "chart" as const },
    { href: SHOP_HREFS.shop, label: words.shop, icon: "shop" as const },
  ];
}
