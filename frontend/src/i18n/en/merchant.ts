import type { Catalogue } from "../catalogue.ts";
import { redeem } from "./merchant-redeem.ts";
import { refund, sale, sales } from "./merchant-sales.ts";
import { apply, poster, shop } from "./merchant-shop.ts";
import { paid, take, till } from "./merchant-till.ts";

export const merchant: Catalogue["merchant"] = {
  nav: { label: "Shop", till: "Till", scan: "Scan", sales: "Sales", shop: "Shop" },
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
