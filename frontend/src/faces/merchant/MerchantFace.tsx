import { lazy, Suspense, type ReactNode } from "react";
import { Route, Switch } from "wouter";
import { addressFrom } from "../../chain/address.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import type { Address } from "../../lib/hex.ts";
import { FaceLayout } from "../../ui/FaceLayout.tsx";
import { Page } from "../../ui/Page.tsx";
import { Spinner } from "../../ui/Progress.tsx";
import { SHOP_HREFS } from "./hrefs.ts";
import { PosterPage } from "./PosterPage.tsx";
import { ScanPage } from "./ScanPage.tsx";
import { TillPage } from "./TillPage.tsx";

// A till of staff needs no wallet: the signing-in part is loaded for owners only.
const OwnerArea = lazy(() => import("./OwnerArea.tsx"));

/** The shop's face: the till for staff by link, the poster, and everything of the owner. */
export default function MerchantFace({ notices }: { notices: ReactNode }) {
  return (
    <Switch>
      <Route path="/winkel/kassa/:shop/*?">
        {({ shop }) => <StaffArea key={shop} shop={shop ?? ""} notices={notices} />}
      </Route>
      <Route path="/winkel/poster/:shop">{({ shop }) => <PosterArea shop={shop ?? ""} notices={notices} />}</Route>
      <Route>
        <OwnerFrame notices={notices} />
      </Route>
    </Switch>
  );
}

function OwnerFrame({ notices }: { notices: ReactNode }) {
  const text = useText();
  const words = text.merchant.nav;
  const items = [
    { href: SHOP_HREFS.till, label: words.till, icon: "euro" as const },
    { href: SHOP_HREFS.scan, label: words.scan, icon: "scan" as const },
    { href: SHOP_HREFS.sales, label: words.sales, icon: "chart" as const },
    { href: SHOP_HREFS.shop, label: words.shop, icon: "shop" as const },
  ];
  return (
    <FaceLayout door={text.app.doors.merchant} nav={{ label: words.label, items }} notices={notices}>
      <Suspense fallback={<Spinner />}>
        <OwnerArea />
      </Suspense>
    </FaceLayout>
  );
}

function StaffArea({ shop, notices }: { shop: string; notices: ReactNode }) {
  const text = useText();
  const words = text.merchant.nav;
  const merchant = addressFrom(shop);
  if (merchant === undefined) return <NoShop notices={notices} />;
  const items = [
    { href: SHOP_HREFS.staffTill(merchant), label: words.till, icon: "euro" as const },
    { href: SHOP_HREFS.staffScan(merchant), label: words.scan, icon: "scan" as const },
  ];
  return (
    <FaceLayout door={text.app.doors.merchant} nav={{ label: words.label, items }} notices={notices}>
      <StaffPages merchant={merchant} />
    </FaceLayout>
  );
}

function StaffPages({ merchant }: { merchant: Address }) {
  return (
    <Switch>
      <Route path="/winkel/kassa/:shop/scannen">
        {() => <ScanPage merchant={merchant} tillHref={SHOP_HREFS.staffTill(merchant)} />}
      </Route>
      <Route>
        <TillPage merchant={merchant} />
      </Route>
    </Switch>
  );
}

function PosterArea({ shop, notices }: { shop: string; notices: ReactNode }) {
  const text = useText();
  const merchant = addressFrom(shop);
  if (merchant === undefined) return <NoShop notices={notices} />;
  return (
    <FaceLayout door={text.app.doors.merchant} notices={notices}>
      <PosterPage merchant={merchant} />
    </FaceLayout>
  );
}

function NoShop({ notices }: { notices: ReactNode }) {
  const text = useText();
  const words = text.merchant.till.notAShop;
  return (
    <FaceLayout door={text.app.doors.merchant} notices={notices}>
      <Page title={words.title} lead={words.text}>
        {null}
      </Page>
    </FaceLayout>
  );
}
