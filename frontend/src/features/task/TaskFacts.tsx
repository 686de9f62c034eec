import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import type { ReadableTask } from "../../indexer/tasks.ts";
import { Facts } from "../../ui/Stat.tsx";

const HOUR = 3_600;

/** What a resident wants to know of a task before choosing it. */
export function TaskFacts({ task }: { task: ReadableTask }) {
  const words = useText().citizen.tasks.task;
  const format = useFormat();
  const { minimumAge, solo } = task.content;
  const items = [
    { label: words.slots, value: words.slotsOf(task.free, task.slots) },
    { label: words.claimUntil, value: format.moment(task.claimUntil) },
    { label: words.lease, value: words.leaseWithin(format.duration(task.leaseHours * HOUR)) },
    { label: words.minimumAge, value: minimumAge > 0 ? words.minimumAgeFrom(minimumAge) : words.everyAge },
    { label: words.company, value: solo ? words.solo : words.together },
  ];
  return <Facts items={items} />;
}
