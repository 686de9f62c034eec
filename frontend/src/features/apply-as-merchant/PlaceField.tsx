import { useQuery } from "@tanstack/react-query";
import { readIsInside } from "../../chain/merchant/inside-fence.ts";
import { readFence } from "../../chain/reads.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Alert } from "../../ui/Alert.tsx";
import { Row, Stack } from "../../ui/Card.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { PlaceMap, type Place } from "../../ui/PlaceMap.tsx";
import { Text } from "../../ui/Text.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { placeFields, placeOf, type ApplicationFields } from "./application-form.ts";

interface PlaceFieldProps {
  fields: ApplicationFields;
  onChange(changes: Partial<ApplicationFields>): void;
  error: string | undefined;
}

/** Where the shop is: pointed out on the map, by the device's own place, or typed. */
export function PlaceField({ fields, onChange, error }: PlaceFieldProps) {
  const words = useText().merchant.apply.place;
  const fence = useQuery({ queryKey: ["fence"], queryFn: readFence, staleTime: Infinity });
  const pick = (place: Place) => onChange(placeFields(place));
  const picked = placeOf(fields);
  return (
    <Stack>
      <Heading level={2}>{words.title}</Heading>
      <Text>{words.lead}</Text>
      {fence.data && <PlaceMap label={words.map} fence={fence.data} pins={[]} onPick={pick} picked={picked} />}
      <Row>
        <TextInput
          label={words.latitude}
          inputMode="decimal"
          value={fields.latitude}
          onChange={(latitude) => onChange({ latitude })}
          error={error}
        />
        <TextInput
          label={words.longitude}
          inputMode="decimal"
          value={fields.longitude}
          onChange={(longitude) => onChange({ longitude })}
        />
      </Row>
      {picked && <Inside place={picked} />}
    </Stack>
  );
}

function Inside({ place }: { place: Place }) {
  const words = useText().merchant.apply.place;
  const inside = useQuery({
    queryKey: ["inside", place.latitude, place.longitude],
    queryFn: () => readIsInside(place),
  });
  if (inside.data === undefined) return null;
  return <Alert kind={inside.data ? "ok" : "warning"}>{inside.data ? words.inside : words.outside}</Alert>;
}
