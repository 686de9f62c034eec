import { useMemo, useState } from "react";
import { useText } from "../../i18n/LanguageProvider.tsx";
import type { Tone } from "../../ui/Badge.tsx";
import { Stack } from "../../ui/Card.tsx";
import { EntryList } from "../../ui/EntryList.tsx";
import type { IconName } from "../../ui/Icon.tsx";
import { PlaceMap, type Pin } from "../../ui/PlaceMap.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { Text } from "../../ui/Text.tsx";
import { onEarth, type PlaceKind, type ShownPlace } from "./places.ts";
import { useEntryOf } from "./useEntryOf.tsx";
import { useFence } from "./useTownMap.ts";

const LOOKS: Record<PlaceKind, { tone: Tone; icon: IconName }> = {
  open: { tone: "action", icon: "tasks" },
  done: { tone: "ok", icon: "check" },
  shop: { tone: "coin", icon: "shop" },
};

/** Places of one kind inside the city's boundary. A chosen pin is told under the map. */
export function TownMap({ kind, places }: { kind: PlaceKind; places: readonly ShownPlace[] }) {
  const words = useText().openbaar.map;
  const fence = useFence();
  const entryOf = useEntryOf();
  const [selected, setSelected] = useState<string>();
  const pins = useMemo(
    () =>
      onEarth(places).map(({ key, title, latitude, longitude }): Pin => {
        return { key, latitude, longitude, label: title, ...LOOKS[kind] };
      }),
    [places, kind],
  );
  const chosen = places.find(({ key }) => key === selected);
  return (
    <QueryView query={fence}>
      {(ring) => (
        <Stack>
          <PlaceMap label={words.label[kind]} fence={ring} pins={pins} selected={selected} onSelect={setSelected} />
          <div aria-live="polite">
            {chosen ? (
              <EntryList label={words.chosen} entries={[entryOf(chosen)]} />
            ) : (
              <Text small subtle>
                {words.choose}
              </Text>
            )}
          </div>
        </Stack>
      )}
    </QueryView>
  );
}
