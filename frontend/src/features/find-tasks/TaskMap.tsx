import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { readFence } from "../../chain/reads.ts";
import { useFormat, useLanguage, useText } from "../../i18n/LanguageProvider.tsx";
import { Stack } from "../../ui/Card.tsx";
import { PlaceMap } from "../../ui/PlaceMap.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { Text } from "../../ui/Text.tsx";
import type { FoundTask } from "./filters.ts";
import { TaskCard } from "./TaskCard.tsx";

/** The found tasks on the map of the city, inside its boundary. A tapped pin shows the task under the map. */
export function TaskMap({ found }: { found: readonly FoundTask[] }) {
  const words = useText().citizen.tasks.map;
  const fence = useQuery({ queryKey: ["fence"], queryFn: readFence, staleTime: Infinity });
  const [selected, setSelected] = useState<string>();
  const pins = usePins(found);
  const chosen = found.find(({ task }) => String(task.id) === selected);
  return (
    <QueryView query={fence}>
      {(ring) => (
        <Stack>
          <PlaceMap label={words.label} fence={ring} pins={pins} selected={selected} onSelect={setSelected} />
          <div aria-live="polite">{chosen ? <TaskCard {...chosen} /> : <Text subtle>{words.choose}</Text>}</div>
        </Stack>
      )}
    </QueryView>
  );
}

function usePins(found: readonly FoundTask[]) {
  const { language } = useLanguage();
  const format = useFormat();
  return useMemo(
    () =>
      found.flatMap(({ task }) => {
        if (task.place === undefined) return [];
        const label = `${task.content[language].title}, ${format.amount(task.reward)}`;
        return [{ key: String(task.id), ...task.place, label }];
      }),
    [found, language, format],
  );
}
