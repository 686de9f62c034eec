import type { CouncilChange } from "@wesh/protocol/council-change.ts";
import { useQuery } from "@tanstack/react-query";
import { changeOf } from "../../chain/council/decisions.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { useNow } from "../../lib/useNow.ts";
import { Alert } from "../../ui/Alert.tsx";
import { BulletList } from "../../ui/BulletList.tsx";
import { Card, Stack } from "../../ui/Card.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { Text } from "../../ui/Text.tsx";
import type { Announcement } from "./announcements.ts";

interface AnnouncedProps {
  announcements: readonly Announcement[];
  /** What a change does, in a sentence. */
  tell: (change: CouncilChange) => string;
}

/** New rules that are on their way: what each changes, read from its calls, and from when it can start. */
export function Announced({ announcements, tell }: AnnouncedProps) {
  const words = useText().councilRules.announced;
  return (
    <Stack>
      <Heading level={2}>{words.title}</Heading>
      {announcements.length === 0 && <Text subtle>{words.none}</Text>}
      {announcements.map((announcement) => (
        <One key={announcement.key} announcement={announcement} tell={tell} />
      ))}
    </Stack>
  );
}

function One({ announcement, tell }: { announcement: Announcement; tell: AnnouncedProps["tell"] }) {
  const words = useText().councilRules.announced;
  const format = useFormat();
  const now = useNow();
  const { key, calls, from, until } = announcement;
  const changes = useQuery({ queryKey: ["announced", key], queryFn: () => Promise.all(calls.map(changeOf)) });
  const end = format.moment(until);
  return (
    <Card>
      <Text>{now < from ? words.from(format.moment(from), end) : words.ready(end)}</Text>
      <QueryView query={changes}>
        {(all) => (
          <>
            <BulletList items={all.map(tell)} />
            {all.some(({ kind }) => kind === "unknown") && <Alert kind="warning">{words.unknown}</Alert>}
          </>
        )}
      </QueryView>
    </Card>
  );
}
