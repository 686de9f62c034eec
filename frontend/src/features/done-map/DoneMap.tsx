import { useMemo, useState } from "react";
import { useLanguage, useText } from "../../i18n/LanguageProvider.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { SideBySide } from "../../ui/SideBySide.tsx";
import { KINDS, placesOf, type PlaceKind, type ShownPlace } from "./places.ts";
import { PlaceList } from "./PlaceList.tsx";
import { TownMap } from "./TownMap.tsx";
import { useTownPlaces } from "./useTownMap.ts";

/** Where tasks can be done, where work was done and where Heerlen Euros are spent: the map, and the same as a list. */
export function DoneMap() {
  const { language } = useLanguage();
  const { now, places } = useTownPlaces();
  const { data } = places;
  const all = useMemo(() => data && placesOf(data.tasks, data.shops, { language, now }), [data, language, now]);
  return <QueryView query={{ ...places, data: all }}>{(found) => <Shown places={found} />}</QueryView>;
}

function Shown({ places }: { places: readonly ShownPlace[] }) {
  const words = useText().openbaar.map;
  const [kind, setKind] = useState<PlaceKind>("open");
  const shown = useMemo(() => places.filter((place) => place.kind === kind), [places, kind]);
  const count = (of: PlaceKind) => places.filter((place) => place.kind === of).length;
  return (
    <Stack>
      <Choice<PlaceKind>
        label={words.show}
        value={kind}
        onChange={setKind}
        options={KINDS.map((value) => ({ value, label: `${words.kinds[value]} (${count(value)})` }))}
      />
      <SideBySide
        main={<TownMap key={kind} kind={kind} places={shown} />}
        side={<PlaceList key={kind} kind={kind} places={shown} />}
      />
    </Stack>
  );
}
