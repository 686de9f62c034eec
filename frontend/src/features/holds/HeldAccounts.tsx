import { holdOfCode } from "@wesh/protocol/hold-reasons.ts";
import { useQuery } from "@tanstack/react-query";
import { useNameOf } from "../../chain/council/useNameOf.ts";
import { releaseAccount } from "../../chain/hold.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { untilIndexed } from "../../indexer/client.ts";
import { readHeld, type HeldAccount } from "../../indexer/holds.ts";
import { useNow } from "../../lib/useNow.ts";
import { useOfficeAct } from "../../lib/useOfficeAct.ts";
import { ActOutcome } from "../../ui/ActOutcome.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card, Stack } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { Text } from "../../ui/Text.tsx";

/** The accounts that are held now, and ending a hold. */
export function HeldAccounts({ mayRelease }: { mayRelease: boolean }) {
  const words = useText().holds;
  const held = useQuery({
    queryKey: ["held"],
    queryFn: async () => (await readHeld(Math.floor(Date.now() / 1000))).data,
    refetchInterval: 15_000,
  });
  const now = useNow();
  return (
    <Stack>
      <Heading level={2}>{words.list}</Heading>
      <QueryView query={held}>
        {(all) => {
          const running = all.filter(({ heldUntil }) => heldUntil > now);
          return running.length === 0 ? (
            <EmptyState icon="check" title={words.none} />
          ) : (
            running.map((account) => <One key={account.id} held={account} mayRelease={mayRelease} />)
          );
        }}
      </QueryView>
    </Stack>
  );
}

function One({ held, mayRelease }: { held: HeldAccount; mayRelease: boolean }) {
  const text = useText();
  const words = text.holds;
  const format = useFormat();
  const nameOf = useNameOf();
  const releasing = useOfficeAct(() => releaseAccount(held.id), untilIndexed);
  const reason = held.holdReason === null ? undefined : holdOfCode(held.holdReason);
  const standings: Record<string, string> = text.councilEffects.standings;
  return (
    <Card title={nameOf(held.id)}>
      <Text>
        {reason === undefined ? words.notice.otherReason : text.app.holds[reason]}{" "}
        {words.notice.until(format.moment(held.heldUntil))}
      </Text>
      <Text small subtle>
        {standings[held.standing] ?? held.standing} · <code>{held.id}</code>
      </Text>
      {mayRelease && (
        <div>
          <Button busy={releasing.isPending} onClick={() => releasing.mutate(undefined)}>
            {words.release}
          </Button>
        </div>
      )}
      <ActOutcome act={releasing} busy={words.busy} />
    </Card>
  );
}
