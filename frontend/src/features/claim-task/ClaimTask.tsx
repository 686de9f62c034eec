import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { readWhyNotClaim, signClaim, type Beneficiary } from "../../chain/resident/claiming.ts";
import type { StoredWallet } from "../../chain/resident/stored-wallet.ts";
import { sendAct, waitForAct } from "../../chain/relay.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { untilIndexed } from "../../indexer/client.ts";
import type { Task } from "../../indexer/tasks.ts";
import { useRefusalText } from "../../i18n/useRefusalText.ts";
import type { Refused } from "../../lib/refused.ts";
import { useAct } from "../../lib/useAct.ts";
import { ActProgress } from "../../ui/ActProgress.tsx";
import { Alert, RefusalAlert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { Text } from "../../ui/Text.tsx";
import { beneficiaryOf, dependsOnReward, FOR_SELF } from "./beneficiary.ts";
import { RewardChoice } from "./RewardChoice.tsx";

const HOUR = 3_600;

interface ClaimTaskProps {
  task: Task;
  wallet: StoredWallet;
  /** What the resident may still earn. */
  room: ReactNode;
}

/** Chooses a task: asks the chain whether it may, says why not, and otherwise asks for one signature. */
export function ClaimTask({ task, wallet, room }: ClaimTaskProps) {
  const words = useText().citizen.tasks.claim;
  const [wish, setWish] = useState(FOR_SELF);
  const beneficiary = beneficiaryOf(wish, wallet.address);
  const whyNot = useWhyNot(task.id, wallet, beneficiary);
  return (
    <Stack>
      <Heading level={2}>{words.title}</Heading>
      {task.groupUpTo > 1 && <Text>{words.group(task.groupUpTo)}</Text>}
      <QueryView query={whyNot}>
        {(refusal) =>
          refusal !== null && !dependsOnReward(refusal.refusalName) ? (
            <NotNow refusal={refusal} />
          ) : (
            <>
              {room}
              <RewardChoice wish={wish} onChange={setWish} />
              {refusal !== null && <NotNow refusal={refusal} />}
              {refusal === null && beneficiary !== "missing" && (
                // Anew for every choice: what was signed for one beneficiary is never sent for another.
                <Choose key={beneficiary ?? "nobody"} task={task} wallet={wallet} beneficiary={beneficiary} />
              )}
            </>
          )
        }
      </QueryView>
    </Stack>
  );
}

function useWhyNot(taskId: bigint, wallet: StoredWallet, beneficiary: Beneficiary | "missing") {
  return useQuery({
    queryKey: ["why-not-claim", String(taskId), wallet.address, beneficiary ?? "nobody"],
    // A query may not answer with nothing. While no association is chosen, there is nothing to refuse yet.
    queryFn: async () =>
      beneficiary === "missing" ? null : ((await readWhyNotClaim(taskId, wallet.address, beneficiary)) ?? null),
    // Another choice keeps the form in its place while it is asked about.
    placeholderData: (previous: Refused | null | undefined) => previous,
  });
}

function NotNow({ refusal }: { refusal: Refused }) {
  const words = useText().citizen.tasks.claim;
  const textOf = useRefusalText();
  return (
    <Alert kind="info" title={words.notNow}>
      {textOf(refusal)}
    </Alert>
  );
}

interface ChooseProps {
  task: Task;
  wallet: StoredWallet;
  beneficiary: Beneficiary;
}

function Choose({ task, wallet, beneficiary }: ChooseProps) {
  const words = useText().citizen.tasks.claim;
  const format = useFormat();
  const queries = useQueryClient();
  const claim = useAct(
    { sign: () => signClaim(wallet, task.id, beneficiary), send: sendAct, include: waitForAct, show: untilIndexed },
    () => queries.invalidateQueries(),
  );
  return (
    <Stack>
      <Text>{words.text(format.duration(task.leaseHours * HOUR))}</Text>
      <Text small subtle>
        {words.benefits}
      </Text>
      <RefusalAlert error={claim.error} />
      <ActProgress stage={claim.stage} />
      <Button purpose="primary" wide busy={claim.stage !== undefined} onClick={claim.start}>
        {words.action}
      </Button>
    </Stack>
  );
}
