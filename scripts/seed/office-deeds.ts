import { keccak256, stringToHex } from "viem";
import { confirmHold } from "../../protocol/council-rules.ts";
import { closeBatch } from "../council/close-batch.ts";
import { confirmBatch } from "../council/confirm-batch.ts";
import { hold } from "../council/hold.ts";
import { dayText } from "../council/options.ts";
import { returnItem } from "../council/return-item.ts";
import { secondsOf } from "./clock.ts";
import type { Council } from "./opening.ts";
import type { OfficeDeed } from "./deed.ts";
import { GUARDIAN, PAYOUT_CLERK, TREASURER } from "./people.ts";
import { walletIn, type Scene } from "./scene.ts";
import type { Redemptions } from "./shop-deeds.ts";

/** Does what the offices do in the example week. `today` is when it ends. */
export function officeDeeds(scene: Scene, council: Council, redemptions: Redemptions, today: number) {
  const { office, deployment } = scene;

  /** The guardian acts at once; the council decides how long. */
  async function holdAccount({ resident, reason, until }: Extract<OfficeDeed, { act: "hold" }>): Promise<void> {
    const account = walletIn(scene, resident);
    await hold(office.hand(GUARDIAN.index), deployment, account, reason);
    const end = secondsOf(until, today);
    await council.decide(confirmHold(deployment, { account, reason, until: end, day: dayText(end) }));
  }

  return async (deed: OfficeDeed): Promise<void> => {
    switch (deed.act) {
      case "close-batch":
        return closeBatch(office.hand(PAYOUT_CLERK.index), deployment);
      case "return-item": {
        const id = redemptions.get(deed.redemption);
        if (id === undefined) throw new Error(`Nobody redeemed as ${deed.redemption}.`);
        return returnItem(office.hand(TREASURER.index), deployment, id, deed.reason);
      }
      case "confirm-batch": {
        const statement = keccak256(stringToHex(`example bank statement ${deed.batch}`));
        return confirmBatch(office.hand(TREASURER.index), deployment, deed.batch, statement);
      }
      case "hold":
        return holdAccount(deed);
    }
  };
}
