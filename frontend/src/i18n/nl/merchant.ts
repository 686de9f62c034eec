import { redeem } from "./merchant-redeem.ts";
import { refund, sale, sales } from "./merchant-sales.ts";
import { apply, poster, shop } from "./merchant-shop.ts";
import { paid, take, till } from "./merchant-till.ts";

export const merchant = {
  nav: { label: "Winkel", till: "Kassa", scan: "Scannen", sales: "Verkopen", shop: "Winkel" },
  till,
  paid,
  take,
  sales,
  sale,
  refund,
  redeem,
  shop,
  poster,
  apply,
};
