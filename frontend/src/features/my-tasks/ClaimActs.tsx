import type { Act } from "@wesh/protocol/acts.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { signAppeal, signExtension, signWithdrawal } from "../../chain/resident/claim-acts.ts";
import type { StoredWallet } from "../../chain/resident/stored-wallet.ts";
import { sendAct, waitForAct } from "../../chain/relay.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { untilIndexed } from "../../indexer/client.ts";
import { useAct } from "../../lib/useAct.ts";
import { ActProgress } from "../../ui/ActProgress.tsx";
import { RefusalAlert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";
import { Row } from "../../ui/Card.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Text } from "../../ui/Text.tsx";
import type { ClaimNow } from "./claim-now.ts";
import { actsOn, type ClaimAct } from "./claim-acts.ts";
import { statusOf } from "./claim-status.ts";
import { useNow } from "../../lib/useNow.ts";

interface ClaimActsProps {
  claim: ClaimNow;
  taskId: bigint;
  wallet: StoredWallet;
}

/** What else can be done with a claim besides handing in, each after one question. */
export function ClaimActs({ claim, taskId, wallet }: ClaimActsProps) {
  const { phase } = statusOf(claim, useNow());
  const acts = actsOn(claim, phase);
  if (acts.length === 0) return null;
  return (
    <Row>
      {acts.map((act) => (
        <AskedAct key={act} act={act} taskId={taskId} wallet={wallet} />
      ))}
    </Row>
  );
}

const SIGN: Record<ClaimAct, (wallet: StoredWallet, taskId: bigint) => Promise<Act>> = {
  extend: signExtension,
  withdraw: signWithdrawal,
  appeal: signAppeal,
};

function AskedAct({ act, taskId, wallet }: Omit<ClaimActsProps, "claim"> & { act: ClaimAct }) {
  const words = useText().citizen.claims.acts[act];
  const [asking, setAsking] = useState(false);
  const queries = useQueryClient();
  const running = useAct(
    { sign: () => SIGN[act](wallet, taskId), send: sendAct, include: waitForAct, show: untilIndexed },
    async () => {
      setAsking(false);
      await queries.invalidateQueries();
    },
  );
  return (
    <div>
      <Button purpose={act === "withdraw" ? "subtle" : "secondary"} onClick={() => setAsking(true)}>
        {words.action}
      </Button>
      <Dialog
        title={words.title}
        open={asking}
        onClose={() => setAsking(false)}
        actions={
          <Button negative={act === "withdraw"} busy={running.stage !== undefined} onClick={running.start}>
            {words.confirm}
          </Button>
        }
      >
        <Text>{words.text}</Text>
        <RefusalAlert error={running.error} />
        <ActProgress stage={running.stage} />
      </Dialog>
    </div>
  );
}
