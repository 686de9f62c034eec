import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { signWithdrawal } from "../../chain/resident/claiming.ts";
import type { StoredWallet } from "../../chain/resident/stored-wallet.ts";
import { sendAct, waitForAct } from "../../chain/relay.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { untilIndexed } from "../../indexer/client.ts";
import { useAct } from "../../lib/useAct.ts";
import { ActProgress } from "../../ui/ActProgress.tsx";
import { RefusalAlert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Text } from "../../ui/Text.tsx";

/** Gives a claimed slot back, after one question. */
export function WithdrawClaim({ taskId, wallet }: { taskId: bigint; wallet: StoredWallet }) {
  const words = useText().citizen.claims.withdraw;
  const [asking, setAsking] = useState(false);
  const queries = useQueryClient();
  const withdrawal = useAct(
    { sign: () => signWithdrawal(wallet, taskId), send: sendAct, include: waitForAct, show: untilIndexed },
    async () => {
      setAsking(false);
      await queries.invalidateQueries();
    },
  );
  return (
    <div>
      <Button purpose="subtle" onClick={() => setAsking(true)}>
        {words.action}
      </Button>
      <Dialog
        title={words.title}
        open={asking}
        onClose={() => setAsking(false)}
        actions={
          <Button negative busy={withdrawal.stage !== undefined} onClick={withdrawal.start}>
            {words.confirm}
          </Button>
        }
      >
        <Text>{words.text}</Text>
        <RefusalAlert error={withdrawal.error} />
        <ActProgress stage={withdrawal.stage} />
      </Dialog>
    </div>
  );
}
