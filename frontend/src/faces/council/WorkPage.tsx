import { useQuery } from "@tanstack/react-query";
import { useLocation } from "wouter";
import type { Powers } from "../../chain/council/powers.ts";
import { Freshness } from "../../features/freshness/Freshness.tsx";
import type { Decided } from "../../features/inspect-work/Decide.tsx";
import { nextAfter, queueOf } from "../../features/inspect-work/queue.ts";
import { WorkReview } from "../../features/inspect-work/WorkReview.tsx";
import { TaskView } from "../../features/task/TaskView.tsx";
import { useLanguage, useText } from "../../i18n/LanguageProvider.tsx";
import { readHandedIn, readWaitingWork } from "../../indexer/inspection.ts";
import { isReadable, type Task } from "../../indexer/tasks.ts";
import type { Address } from "../../lib/hex.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Page } from "../../ui/Page.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { SideBySide } from "../../ui/SideBySide.tsx";
import { DecidedAlert } from "./DecidedAlert.tsx";
import { CITY_HREFS } from "./hrefs.ts";

interface WorkPageProps {
  claim: string;
  account: Address;
  powers: Powers;
}

/** Judging one piece of work; after the decision the next one comes up. */
export default function WorkPage({ claim, account, powers }: WorkPageProps) {
  const words = useText().council;
  const { language } = useLanguage();
  const work = useQuery({
    queryKey: ["handed-in", claim],
    queryFn: () => readHandedIn(claim),
    refetchInterval: 10_000,
  });
  const goOn = useGoOn(claim, account);
  const found = work.data?.data;
  const title = found ? (found.task.content?.[language].title ?? words.inspect.unreadable) : words.inspect.one;
  return (
    <Page title={title} back={{ href: CITY_HREFS.inspect, label: words.rooms.inspect.title }} wide>
      <DecidedAlert />
      <QueryView query={work}>
        {({ data }) =>
          data === null ? (
            <EmptyState icon="camera" title={words.inspect.unknown} />
          ) : (
            <SideBySide
              main={
                <WorkReview
                  work={data}
                  inspector={account}
                  powers={powers}
                  onDecided={(decided) => void goOn(decided, title)}
                />
              }
              side={<Asked task={data.task} />}
            />
          )
        }
      </QueryView>
      <Freshness />
    </Page>
  );
}

/** What was asked, to hold the photos against. */
function Asked({ task }: { task: Task }) {
  const words = useText().council.inspect;
  if (!isReadable(task)) return <EmptyState title={words.unreadable} />;
  return (
    <Card title={words.asked} level={2}>
      <TaskView task={task} />
    </Card>
  );
}

function useGoOn(claim: string, account: Address) {
  const [, navigate] = useLocation();
  return async (decided: Decided, title: string) => {
    // Without the overview there is no next one to find: the queue itself says why.
    const waiting = await readWaitingWork().catch(() => undefined);
    const queue = queueOf(waiting?.data ?? [], account, Math.floor(Date.now() / 1000));
    const next = nextAfter(queue, claim);
    navigate(next ? CITY_HREFS.work(next.id) : CITY_HREFS.inspect, { state: { decided, title, claim } });
  };
}
