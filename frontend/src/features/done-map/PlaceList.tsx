import { useState } from "react";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { EntryList } from "../../ui/EntryList.tsx";
import { Heading } from "../../ui/Heading.tsx";
import type { PlaceKind, ShownPlace } from "./places.ts";
import { useEntryOf } from "./useEntryOf.tsx";

const AT_ONCE = 12;

/** The same places as a list, a screenful at a time. */
export function PlaceList({ kind, places }: { kind: PlaceKind; places: readonly ShownPlace[] }) {
  const text = useText();
  const words = text.openbaar.map;
  const entryOf = useEntryOf();
  const [shown, setShown] = useState(AT_ONCE);
  if (places.length === 0) return <EmptyState icon="map" title={words.none[kind]} />;
  return (
    <Stack>
      <Heading level={2} looks={3}>
        {words.list[kind]}
      </Heading>
      <EntryList label={words.list[kind]} entries={places.slice(0, shown).map(entryOf)} />
      {places.length > shown && <Button onClick={() => setShown(shown + AT_ONCE)}>{text.app.more}</Button>}
    </Stack>
  );
}
