import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { hasSession, lookAt, openSession } from "../../chain/evidence-look.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import type { HandedIn } from "../../indexer/inspection.ts";
import type { Address } from "../../lib/hex.ts";
import { Refused } from "../../lib/refused.ts";
import { Alert, RefusalAlert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { PhotoGrid } from "../../ui/PhotoGrid.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { Text } from "../../ui/Text.tsx";

interface EvidenceProps {
  work: HandedIn;
  inspector: Address;
}

/** The photos of handed-in work. Looking needs one signature for a quarter of an hour, and every look is written down. */
export function Evidence({ work, inspector }: EvidenceProps) {
  const words = useText().council.inspect.photos;
  const session = useQuery({
    queryKey: ["evidence-session", inspector],
    queryFn: () => hasSession(inspector),
    refetchInterval: 10_000,
  });
  return (
    <Stack>
      <Heading level={2}>{words.title}</Heading>
      {session.data === true && <Photos work={work} inspector={inspector} />}
      {session.data === false && <AskToLook inspector={inspector} />}
    </Stack>
  );
}

function AskToLook({ inspector }: { inspector: Address }) {
  const words = useText().council.inspect.photos;
  const queries = useQueryClient();
  const opening = useMutation({
    networkMode: "always",
    mutationFn: () => openSession(inspector),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["evidence-session"] }),
  });
  return (
    <Stack>
      <Text>{words.signText}</Text>
      <RefusalAlert error={opening.error} />
      <div>
        <Button purpose="primary" busy={opening.isPending} onClick={() => opening.mutate()}>
          {words.sign}
        </Button>
      </div>
    </Stack>
  );
}

function Photos({ work, inspector }: EvidenceProps) {
  const words = useText().council.inspect.photos;
  const format = useFormat();
  const queries = useQueryClient();
  const look = useQuery({
    queryKey: ["evidence", work.id, work.evidence],
    queryFn: () => lookAtWork(work, inspector, () => queries.invalidateQueries({ queryKey: ["evidence-session"] })),
    // Every look is written down, so nothing looks again by itself; nor does the photo stay when the page is left.
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  return (
    <QueryView query={look}>
      {({ photos, keptUntil }) => (
        <Stack>
          <PhotoGrid label={words.title} photos={named(photos, words.one)} large />
          <Text small subtle>
            {words.checked} {words.kept(format.date(keptUntil))}
          </Text>
          {photos.length === 0 && <Alert kind="warning">{words.none}</Alert>}
        </Stack>
      )}
    </QueryView>
  );
}

async function lookAtWork({ task, resident, handInRound }: HandedIn, inspector: Address, onSessionOver: () => unknown) {
  try {
    return await lookAt(inspector, { taskId: task.id, resident, round: handInRound });
  } catch (error) {
    if (error instanceof Refused && error.refusalName === "Evidence_NoSession") onSessionOver();
    throw error;
  }
}

function named(photos: readonly Blob[], nameOf: (number: number) => string) {
  return photos.map((blob, index) => ({ key: String(index), blob, label: nameOf(index + 1) }));
}
