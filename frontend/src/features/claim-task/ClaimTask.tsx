import { useQuery, useQueryClient } from "@tanstack/react-query";
import { readWhyNotClaim, signClaim } from "../../chain/resident/claiming.ts";
import type { StoredWallet } from "../../chain/resident/stored-wallet.ts";
import { sendAct, waitForAct } from "../../chain/relay.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { untilIndexed } from "../../indexer/client.ts";
import type { Task } from "../../indexer/tasks.ts";
import { useRefusalText } from "../../i18n/useRefusalText.ts";
import { useAct } from "../../lib/useAct.ts";
import { ActProgress } from "../../ui/ActProgress.tsx";
import { Alert, RefusalAlert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { Text } from "../../ui/Text.tsx";

const HOUR = 3_600;

interface ClaimTaskProps {
  task: Task;
  wallet: StoredWallet;
}

/** Chooses a task: asks the chain whether it may, says why not, and otherwise asks for one signature. */
export function ClaimTask({ task, wallet }: ClaimTaskProps) {
  const words = useText().citizen.tasks.claim;
  const textOf = useRefusalText();
  const whyNot = useQuery({
    queryKey: ["why-not-claim", String(task.id), wallet.address],
    // A query may not answer with nothing.
    queryFn: async () => (await readWhyNotClaim(task.id, wallet.address)) ?? null,
  });
  return (
    <Stack>
      <Heading level={2}>{words.title}</Heading>
      <QueryView query={whyNot}>
        {(refusal) =>
          refusal === null ? (
            <Choose task={task} wallet={wallet} />
          ) : (
            <Alert kind="info" title={words.notNow}>
              {textOf(refusal)}
            </Alert>
          )
        }
      </QueryView>
    </Stack>
  );
}

function Choose({ task, wallet }: ClaimTaskProps) {
  const words = useText().citizen.tasks.claim;
  const format = useFormat();
  const queries = useQueryClient();
  const claim = useAct(
    { sign: () => signClaim(wallet, task.id), send: sendAct, include: waitForAct, show: untilIndexed },
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
