import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { readIsInside } from "../../chain/merchant/inside-fence.ts";
import { readFence } from "../../chain/reads.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { neighbourhoodOf } from "../../lib/neighbourhood.ts";
import { Alert } from "../../ui/Alert.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { PlaceMap, type Pin, type Place } from "../../ui/PlaceMap.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { Text } from "../../ui/Text.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { parsePlace, placeText } from "./place-text.ts";
import { useProblemText } from "./useProblemText.ts";
import type { FormPart } from "./useTaskForm.ts";

const NO_PINS: readonly Pin[] = [];

/** Where the work is: pointed out on the map or typed, or nowhere in particular. */
export function PlaceFields({ fields, set, problems }: FormPart) {
  const words = useText().council.publish.place;
  const problemOf = useProblemText(problems);
  return (
    <Stack>
      <Heading level={2}>{words.title}</Heading>
      <Checkbox checked={!fields.placed} onChange={(isNowhere) => set({ placed: !isNowhere })}>
        {words.nowhere}
      </Checkbox>
      {fields.placed && (
        <PointOut place={fields.place} onPlace={(place) => set({ place })} problem={problemOf("place")} />
      )}
    </Stack>
  );
}

interface PointOutProps {
  place: Place | undefined;
  onPlace(place: Place | undefined): void;
  problem: string | undefined;
}

function PointOut({ place, onPlace, problem }: PointOutProps) {
  const words = useText().council.publish.place;
  const fence = useQuery({ queryKey: ["fence"], queryFn: readFence, staleTime: Infinity });
  const [typed, setTyped] = useState(place ? placeText(place) : "");
  const pick = (picked: Place) => {
    setTyped(placeText(picked));
    onPlace(picked);
  };
  return (
    <Stack>
      <QueryView query={fence}>
        {(ring) => <PlaceMap label={words.map} fence={ring} pins={NO_PINS} onPick={pick} picked={place} />}
      </QueryView>
      <TextInput
        label={words.coordinates}
        hint={words.coordinatesHint}
        value={typed}
        onChange={(text) => {
          setTyped(text);
          onPlace(parsePlace(text));
        }}
        error={typed !== "" && place === undefined ? words.unreadable : place === undefined ? problem : undefined}
      />
      {place ? <Inside place={place} /> : <Text subtle>{words.none}</Text>}
    </Stack>
  );
}

function Inside({ place }: { place: Place }) {
  const words = useText().council.publish.place;
  const inside = useQuery({
    queryKey: ["inside", place.latitude, place.longitude],
    queryFn: () => readIsInside(place),
  });
  if (inside.data === undefined) return null;
  return inside.data ? (
    <Alert kind="ok">{words.inside(neighbourhoodOf(place) ?? "")}</Alert>
  ) : (
    <Alert kind="error">{words.outside}</Alert>
  );
}
