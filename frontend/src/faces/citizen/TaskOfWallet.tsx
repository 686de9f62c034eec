import { useQuery } from "@tanstack/react-query";
import { readClaim } from "../../chain/reads.ts";
import type { StoredWallet } from "../../chain/resident/stored-wallet.ts";
import { ClaimTask } from "../../features/claim-task/ClaimTask.tsx";
import { EarningRoom } from "../../features/earning-room/EarningRoom.tsx";
import { claimNow, type ClaimNow } from "../../features/my-tasks/claim-now.ts";
import { ClaimActs } from "../../features/my-tasks/ClaimActs.tsx";
import { statusOf } from "../../features/my-tasks/claim-status.ts";
import { ClaimStatusLine } from "../../features/my-tasks/ClaimStatusLine.tsx";
import { TaskView } from "../../features/task/TaskView.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { readClaimOn } from "../../indexer/claims.ts";
import type { ReadableTask } from "../../indexer/tasks.ts";
import { useNow } from "../../lib/useNow.ts";
import { ButtonLink } from "../../ui/Button.tsx";
import { Card, Stack } from "../../ui/Card.tsx";
import { QueryView } from "../../ui/QueryView.tsx";

const EVERY = 4_000;

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
            {canChoose(own, task) && <ClaimTask task={task} wallet={wallet} room={<EarningRoom wallet={wallet} />} />}
          </>
        );
      }}
    </QueryView>
  );
}

/** Whether choosing can be asked about: for the first time, again after giving back, or once more when that is allowed. */
function canChoose(own: ClaimNow | undefined, task: ReadableTask): boolean {
  if (own === undefined || own.state === "Withdrawn" || own.state === "Lapsed") return true;
  return own.state === "Paid" && task.perResident > 1;
}

function OwnClaim({ claim, task, wallet }: TaskOfWalletProps & { claim: ClaimNow }) {
  const words = useText().citizen.claims;
  const { phase } = statusOf(claim, useNow());
  const mayHandInAgain = phase === "answer" && claim.state === "Rejected";
  return (
    <Card title={words.yours} level={2}>
      <Stack>
        <ClaimStatusLine claim={claim} task={task} />
        {(phase === "hand-in" || mayHandInAgain) && (
          <ButtonLink href={`/bewoner/klussen/${task.id}/inleveren`} purpose="primary" wide>
            {mayHandInAgain ? words.toHandInAgain : words.toHandIn}
          </ButtonLink>
        )}
        <ClaimActs claim={claim} taskId={task.id} wallet={wallet} />
      </Stack>
    </Card>
  );
}
