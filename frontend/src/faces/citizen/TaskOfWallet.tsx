import { useQuery } from "@tanstack/react-query";
import { readClaim } from "../../chain/reads.ts";
import type { StoredWallet } from "../../chain/resident/stored-wallet.ts";
import { ClaimTask } from "../../features/claim-task/ClaimTask.tsx";
import { claimNow, type ClaimNow } from "../../features/my-tasks/claim-now.ts";
import { statusOf } from "../../features/my-tasks/claim-status.ts";
import { ClaimStatusLine } from "../../features/my-tasks/ClaimStatusLine.tsx";
import { WithdrawClaim } from "../../features/my-tasks/WithdrawClaim.tsx";
import { TaskView } from "../../features/task/TaskView.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { readClaimOn } from "../../indexer/claims.ts";
import type { ReadableTask } from "../../indexer/tasks.ts";
import { useNow } from "../../lib/useNow.ts";
import { ButtonLink } from "../../ui/Button.tsx";
import { Card, Stack } from "../../ui/Card.tsx";
import { QueryView } from "../../ui/QueryView.tsx";

const EVERY = 4_000;
const CAN_CHOOSE_AGAIN: readonly ClaimNow["state"][] = ["Withdrawn", "Lapsed"];

interface TaskOfWalletProps {
  task: ReadableTask;
  wallet: StoredWallet;
}

/** A task as one resident sees it: how their own claim stands, the task itself, and choosing it when that is possible. */
export function TaskOfWallet({ task, wallet }: TaskOfWalletProps) {
  const id = String(task.id);
  const known = useQuery({
    queryKey: ["claim-on", id, wallet.address],
    queryFn: () => readClaimOn(task.id, wallet.address),
    refetchInterval: EVERY,
  });
  const chain = useQuery({
    queryKey: ["claim-on-chain", id, wallet.address],
    queryFn: () => readClaim(task.id, wallet.address),
    refetchInterval: EVERY,
  });
  return (
    <QueryView query={known}>
      {({ data }) => {
        const own = claimNow(data, chain.data);
        return (
          <>
            {own && <OwnClaim claim={own} task={task} wallet={wallet} />}
            <TaskView task={task} />
            {(own === undefined || CAN_CHOOSE_AGAIN.includes(own.state)) && <ClaimTask task={task} wallet={wallet} />}
          </>
        );
      }}
    </QueryView>
  );
}

function OwnClaim({ claim, task, wallet }: TaskOfWalletProps & { claim: ClaimNow }) {
  const words = useText().citizen.claims;
  const { phase } = statusOf(claim, useNow());
  return (
    <Card title={words.yours} level={2}>
      <Stack>
        <ClaimStatusLine claim={claim} reward={task.reward} />
        {phase === "hand-in" && (
          <ButtonLink href={`/bewoner/klussen/${task.id}/inleveren`} purpose="primary" wide>
            {words.toHandIn}
          </ButtonLink>
        )}
        {claim.state === "Claimed" && <WithdrawClaim taskId={task.id} wallet={wallet} />}
      </Stack>
    </Card>
  );
}
