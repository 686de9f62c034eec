import { lazy, Suspense, type ReactNode } from "react";
import { Route, Switch } from "wouter";
import { addressFrom } from "../../chain/address.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import type { Address } from "../../lib/hex.ts";
import { Page } from "../../ui/Page.tsx";
import { Spinner } from "../../ui/Progress.tsx";
import { SHOP_HREFS } from "./hrefs.ts";
import { PosterPage } from "./PosterPage.tsx";
import { ScanPage } from "./ScanPage.tsx";
import { ShopFrame } from "./ShopFrame.tsx";
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
      <Route path="/winkel/poster/:shop">{({ shop }) => <PosterArea shop={shop} notices={notices} />}</Route>
      <Route>
        <Suspense
          fallback={
            <ShopFrame notices={notices}>
              <Spinner />
            </ShopFrame>
          }
        >
          <OwnerArea notices={notices} />
        </Suspense>
      </Route>
    </Switch>
  );
}

interface AreaProps {
  /** The shop's address as it stands in the link. */
  shop: string;
  notices: ReactNode;
}

function StaffArea({ shop, notices }: AreaProps) {
  const words = useText().merchant.nav;
  const merchant = addressFrom(shop);
  if (merchant === undefined) return <NoShop notices={notices} />;
  const items = [
    { href: SHOP_HREFS.staffTill(merchant), label: words.till, icon: "euro" as const },
    { href: SHOP_HREFS.staffScan(merchant), label: words.scan, icon: "scan" as const },
  ];
  return (
    <ShopFrame notices={notices} items={items}>
      <StaffPages merchant={merchant} />
    </ShopFrame>
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

function PosterArea({ shop, notices }: AreaProps) {
  const merchant = addressFrom(shop);
  if (merchant === undefined) return <NoShop notices={notices} />;
  return (
    <ShopFrame notices={notices}>
      <PosterPage merchant={merchant} />
    </ShopFrame>
  );
}

function NoShop({ notices }: { notices: ReactNode }) {
  const words = useText().merchant.till.notAShop;
  return (
    <ShopFrame notices={notices}>
      <Page title={words.title} lead={words.text}>
        {null}
      </Page>
    </ShopFrame>
  );
}
