import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import type { ReadableTask } from "../../indexer/tasks.ts";
import { Facts } from "../../ui/Stat.tsx";

const HOUR = 3_600;

/** What a resident wants to know of a task before choosing it. */
export function TaskFacts({ task }: { task: ReadableTask }) {
  const words = useText().citizen.tasks.task;
  const format = useFormat();
  const { minimumAge } = task.content;
  const items = [
    { label: words.slots, value: words.slotsOf(task.free, task.slots) },
    ...(task.everyDays > 0 ? [{ label: words.series, value: words.seriesEvery(task.everyDays) }] : []),
    { label: words.claimUntil, value: format.moment(task.claimUntil) },
    { label: words.lease, value: words.leaseWithin(format.duration(task.leaseHours * HOUR)) },
    { label: words.review, value: words.reviewWithin(task.reviewDays) },
    ...(task.perResident > 1 ? [{ label: words.perResident, value: words.times(task.perResident) }] : []),
    { label: words.minimumAge, value: minimumAge > 0 ? words.minimumAgeFrom(minimumAge) : words.everyAge },
    { label: words.company, value: useCompany(task) },
  ];
  return <Facts items={items} />;
}

function useCompany({ content, groupUpTo }: ReadableTask): string {
  const words = useText().citizen.tasks.task;
  if (groupUpTo > 1) return words.group(groupUpTo);
  return content.solo ? words.solo : words.together;
}
