import { lazy } from "react";
import { Redirect, Route, Switch } from "wouter";
import type { MerchantStatus } from "../../chain/merchant/status.ts";
import type { Address } from "../../lib/hex.ts";
import { SHOP_HREFS } from "./hrefs.ts";
import { PayoutPage } from "./PayoutPage.tsx";
import { SalePage } from "./SalePage.tsx";
import { SalesPage } from "./SalesPage.tsx";
import { ScanPage } from "./ScanPage.tsx";
import { ShopPage } from "./ShopPage.tsx";
import { TillPage } from "./TillPage.tsx";

// Only who applies needs the map.
const ApplyPage = lazy(() => import("./ApplyPage.tsx"));

interface OwnerPagesProps {
  merchant: Address;
  status: MerchantStatus;
  /** Unix seconds; 0 before approval. */
  contractEnd: number;
}

/** The owner's pages, as far as the shop is in its life. */
export function OwnerPages({ merchant, status, contractEnd }: OwnerPagesProps) {
  if (status === "none") return <ApplyPage merchant={merchant} />;
  const shop = <ShopPage merchant={merchant} status={status} contractEnd={contractEnd} />;
  if (status === "applied") return shop;
  return (
    <Switch>
      <Route path={SHOP_HREFS.till}>{() => <TillPage merchant={merchant} saleHref={SHOP_HREFS.sale} />}</Route>
      <Route path={SHOP_HREFS.scan}>{() => <ScanPage merchant={merchant} tillHref={SHOP_HREFS.till} />}</Route>
      <Route path={SHOP_HREFS.sales}>{() => <SalesPage merchant={merchant} />}</Route>
      <Route path="/winkel/verkopen/:id">{({ id }) => <SalePage merchant={merchant} id={id} />}</Route>
      <Route path={SHOP_HREFS.payout}>{() => <PayoutPage merchant={merchant} />}</Route>
      <Route path={SHOP_HREFS.apply}>{() => (status === "ended" ? <ApplyPage merchant={merchant} /> : shop)}</Route>
      <Route path={SHOP_HREFS.shop}>{() => shop}</Route>
      <Route>
        <Redirect to={SHOP_HREFS.till} replace />
      </Route>
    </Switch>
  );
}
