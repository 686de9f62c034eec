import { openClaimBook, type HandedIn } from "./claims.ts";
import type { Deed } from "./deed.ts";
import { inspectorDeeds } from "./inspector-deeds.ts";
import { officeDeeds } from "./office-deeds.ts";
import type { Council } from "./opening.ts";
import { residentDeeds } from "./resident-deeds.ts";
import type { Scene } from "./scene.ts";
import { shopDeeds, type Receipts, type Redemptions } from "./shop-deeds.ts";

/** Does the deeds of the example week, one after the other. */
export type Doer = ReturnType<typeof openDoer>;

/** Opens the example week. It remembers what was handed in, paid and redeemed, as the people in it do. */
export function openDoer(scene: Scene, council: Council, today: number) {
  const book = openClaimBook();
  const receipts: Receipts = new Map();
  const redemptions: Redemptions = new Map();
  const byResident = residentDeeds(scene, book, receipts);
  const byShop = shopDeeds(scene, receipts, redemptions);
  const byInspector = inspectorDeeds(scene, book);
  const byOffice = officeDeeds(scene, council, redemptions, today);

  return {
    /** Does one deed. `now` is the chain's time. */
    do(deed: Deed, now: bigint): Promise<void> {
      switch (deed.act) {
        case "refund":
        case "redeem":
          return byShop(deed, now);
        case "approve":
        case "second":
        case "reject":
        case "lapse":
          return byInspector(deed);
        case "close-batch":
        case "return-item":
        case "confirm-batch":
        case "hold":
          return byOffice(deed);
        default:
          return byResident(deed, now);
      }
    },

    /** What was handed in and is not paid. */
    waiting: (): HandedIn[] => book.unsettled(),
  };
}
