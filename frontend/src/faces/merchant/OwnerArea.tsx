import { useQuery } from "@tanstack/react-query";
import { lazy } from "react";
import { Redirect, Route, Switch } from "wouter";
import { MERCHANT_STATUSES, type MerchantStatus } from "../../chain/merchant/status.ts";
import { readMerchant } from "../../chain/reads.ts";
import { useStaff } from "../../chain/staff/useStaff.ts";
import { StaffGate } from "../../features/staff-sign-in/StaffGate.tsx";
import type { Address } from "../../lib/hex.ts";
import { QueryView } from "../../ui/QueryView.tsx";
import { SHOP_HREFS } from "./hrefs.ts";
import { SalePage } from "./SalePage.tsx";
import { SalesPage } from "./SalesPage.tsx";
import { ScanPage } from "./ScanPage.tsx";
import { ShopPage } from "./ShopPage.tsx";
import { TillPage } from "./TillPage.tsx";

// Only who applies needs the map.
const ApplyPage = lazy(() => import("./ApplyPage.tsx"));

const STATUS_EVERY = 10_000;

/** What the signed-in owner of a shop can do. */
export default function OwnerArea() {
  return (
    <StaffGate fits={(role) => role === "merchant"}>
      <Owner />
    </StaffGate>
  );
}

function Owner() {
  const { address } = useStaff();
  return address === undefined ? null : <OwnersShop key={address} merchant={address} />;
}

function OwnersShop({ merchant }: { merchant: Address }) {
  const record = useQuery({
    queryKey: ["merchant-record", merchant],
    queryFn: () => readMerchant(merchant),
    refetchInterval: STATUS_EVERY,
  });
  return (
    <QueryView query={record}>
      {({ status, contractEnd }) => (
        <Pages merchant={merchant} status={MERCHANT_STATUSES[status] ?? "none"} contractEnd={contractEnd} />
      )}
    </QueryView>
  );
}

interface PagesProps {
  merchant: Address;
  status: MerchantStatus;
  contractEnd: number;
}

function Pages({ merchant, status, contractEnd }: PagesProps) {
  if (status === "none") return <ApplyPage merchant={merchant} />;
  const shop = <ShopPage merchant={merchant} status={status} contractEnd={contractEnd} />;
  if (status === "applied") return shop;
  return (
    <Switch>
      <Route path={SHOP_HREFS.till}>{() => <TillPage merchant={merchant} saleHref={SHOP_HREFS.sale} />}</Route>
      <Route path={SHOP_HREFS.scan}>{() => <ScanPage merchant={merchant} tillHref={SHOP_HREFS.till} />}</Route>
      <Route path={SHOP_HREFS.sales}>{() => <SalesPage merchant={merchant} />}</Route>
      <Route path="/winkel/verkopen/:id">{({ id }) => <SalePage merchant={merchant} id={id} />}</Route>
      <Route path={SHOP_HREFS.apply}>{() => (status === "ended" ? <ApplyPage merchant={merchant} /> : shop)}</Route>
      <Route path={SHOP_HREFS.shop}>{() => shop}</Route>
      <Route>
        <Redirect to={SHOP_HREFS.till} replace />
      </Route>
    </Switch>
  );
}
