import { cancelRedemption, reclaimRedemption } from "../../chain/merchant/redeeming.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { untilIndexed } from "../../indexer/client.ts";
import type { Redemption } from "../../indexer/payouts.ts";
import { useOfficeAct } from "../../lib/useOfficeAct.ts";
import { ActOutcome } from "../../ui/ActOutcome.tsx";
import { Button } from "../../ui/Button.tsx";
import type { RedemptionAct } from "./redemption-acts.ts";

const TAKE_BACK = { cancel: cancelRedemption, reclaim: reclaimRedemption };

/** Takes coins back from the desk: nothing is lost, so no question is asked. */
export function TakeBack({ redemption, act }: { redemption: Redemption; act: RedemptionAct }) {
  const words = useText().merchant.redeem;
  const taking = useOfficeAct(() => TAKE_BACK[act](redemption.number), untilIndexed);
  return (
    <>
      <div>
        <Button busy={taking.isPending} onClick={() => taking.mutate(undefined)}>
          {words.takeBack[act]}
        </Button>
      </div>
      <ActOutcome act={taking} busy={words.takingBack} />
    </>
  );
}
