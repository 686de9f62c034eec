import { useLocation } from "wouter";
import { ShopBoard } from "../../features/approve-merchant/ShopBoard.tsx";
import { Freshness } from "../../features/freshness/Freshness.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Page } from "../../ui/Page.tsx";
import { CITY_HREFS } from "./hrefs.ts";

/** The shops of the town and those that want to be. */
export default function ShopsPage() {
  const words = useText().council.rooms.shops;
  const [, open] = useLocation();
  return (
    <Page title={words.title} lead={words.lead} wide>
      <ShopBoard hrefOf={({ id }) => CITY_HREFS.shop(id)} onOpen={open} />
      <Freshness />
    </Page>
  );
}
