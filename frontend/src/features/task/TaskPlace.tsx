import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { readFence } from "../../chain/reads.ts";
import { useLanguage, useText } from "../../i18n/LanguageProvider.tsx";
import type { ReadableTask } from "../../indexer/tasks.ts";
import { neighbourhoodOf } from "../../lib/neighbourhood.ts";
import { Stack } from "../../ui/Card.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { IconText } from "../../ui/IconText.tsx";
import { PlaceMap } from "../../ui/PlaceMap.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { Text } from "../../ui/Text.tsx";

/** Where the task is: the neighbourhood in words, and the place on the map. */
export function TaskPlace({ task }: { task: ReadableTask }) {
  const words = useText().citizen.tasks.task;
  return (
    <Stack gap="s">
      <Heading level={2} looks={3}>
        {words.place}
      </Heading>
      {task.place === undefined ? (
        <Text>{words.anywhere}</Text>
      ) : (
        <>
          <IconText icon="place">{neighbourhoodOf(task.place)}</IconText>
          <Disclosure summary={words.onMap} heavy>
            <PlaceOnMap task={task} place={task.place} />
          </Disclosure>
        </>
      )}
    </Stack>
  );
}

interface PlaceOnMapProps {
  task: ReadableTask;
  place: NonNullable<ReadableTask["place"]>;
}

function PlaceOnMap({ task, place }: PlaceOnMapProps) {
  const words = useText().citizen.tasks.task;
  const { language } = useLanguage();
  const fence = useQuery({ queryKey: ["fence"], queryFn: readFence, staleTime: Infinity });
  const label = task.content[language].title;
  const pins = useMemo(
    () => [{ key: "task", latitude: place.latitude, longitude: place.longitude, label }],
    [place.latitude, place.longitude, label],
  );
  return (
    <QueryView query={fence}>
      {(ring) => <PlaceMap label={words.placeLabel} fence={ring} pins={pins} selected="task" />}
    </QueryView>
  );
}
