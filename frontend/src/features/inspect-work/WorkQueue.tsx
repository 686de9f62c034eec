import { useQuery } from "@tanstack/react-query";
import { useFormat, useLanguage, useText } from "../../i18n/LanguageProvider.tsx";
import { readWaitingWork } from "../../indexer/inspection.ts";
import type { Address } from "../../lib/hex.ts";
import { useNow } from "../../lib/useNow.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Row } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { EntryList, type Entry } from "../../ui/EntryList.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { queueOf, type WaitingWork } from "./queue.ts";

interface WorkQueueProps {
  inspector: Address;
  /** A claim that was decided a moment ago: the overview may not know that yet. */
  decided?: string;
  hrefOf(claim: string): string;
}

/** What waits for an inspector, the longest waiting on top. */
export function WorkQueue({ inspector, decided, hrefOf }: WorkQueueProps) {
  const words = useText().council.inspect;
  const now = useNow();
  const waiting = useQuery({ queryKey: ["waiting-work"], queryFn: readWaitingWork, refetchInterval: 15_000 });
  return (
    <QueryView query={waiting}>
      {({ data }) => {
        const queue = queueOf(data, inspector, now).filter(({ work }) => work.id !== decided);
        return queue.length === 0 ? (
          <EmptyState icon="check" title={words.none}>
            {words.noneText}
          </EmptyState>
        ) : (
          <Queue queue={queue} hrefOf={hrefOf} />
        );
      }}
    </QueryView>
  );
}

function Queue({ queue, hrefOf }: { queue: readonly WaitingWork[]; hrefOf: WorkQueueProps["hrefOf"] }) {
  const words = useText().council.inspect;
  const { language } = useLanguage();
  const format = useFormat();
  const entries = queue.map((waiting): Entry => {
    const { work, conflict } = waiting;
    return {
      key: work.id,
      icon: "camera",
      title: work.task.content?.[language].title ?? words.unreadable,
      href: hrefOf(work.id),
      detail: <Detail {...waiting} />,
      end: conflict ? <Badge tone="warning">{words.notYours}</Badge> : format.amount(work.task.reward),
    };
  });
  return <EntryList label={words.queue} entries={entries} />;
}

/** For which budget, how long it waits, and which look this is. */
function Detail({ work, waiting, isLate }: WaitingWork) {
  const text = useText();
  const words = text.council.inspect;
  const format = useFormat();
  const domains: Record<string, string> = text.app.domains;
  const { domain } = work.task;
  const look = work.state in words.looks ? words.looks[work.state as keyof typeof words.looks] : undefined;
  return (
    <Row>
      <span>{`${domains[domain] ?? domain} · ${words.waitingFor(format.duration(waiting))}`}</span>
      {look && <Badge tone="action">{look}</Badge>}
      {isLate && <Badge tone="error">{words.late}</Badge>}
    </Row>
  );
}
