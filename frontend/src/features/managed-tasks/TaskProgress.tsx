import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import type { ManagedTask } from "../../indexer/managed-tasks.ts";
import { useNow } from "../../lib/useNow.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Card, Row } from "../../ui/Card.tsx";
import { Facts } from "../../ui/Stat.tsx";
import { STATE_TONES, stateOf } from "./task-state.ts";

/** How far a task is: slots in use, done and left, and the money that goes with them. */
export function TaskProgress({ task }: { task: ManagedTask }) {
  const words = useText().council.tasks;
  const format = useFormat();
  const state = stateOf(task, useNow());
  const money = (slots: number) => format.amount(task.reward * BigInt(slots));
  const items = [
    { label: words.progress.slots, value: words.ofSlots(task.taken, task.slots) },
    { label: words.progress.paid, value: `${format.count(task.paidSlots)} (${money(task.paidSlots)})` },
    { label: words.progress.free, value: `${format.count(task.free)} (${money(task.free)})` },
    { label: words.progress.until, value: format.moment(task.claimUntil) },
    { label: words.progress.published, value: format.moment(task.publishedAt) },
  ];
  return (
    <Card title={words.progress.title} level={2}>
      <Row>
        <Badge tone={STATE_TONES[state]}>{words.states[state]}</Badge>
      </Row>
      <Facts items={items} />
    </Card>
  );
}
