import { useText } from "../i18n/LanguageProvider.tsx";
import { Card, Stack } from "../ui/Card.tsx";
import { FaceLayout } from "../ui/FaceLayout.tsx";
import { Heading } from "../ui/Heading.tsx";
import { Icon, type IconName } from "../ui/Icon.tsx";
import { Page } from "../ui/Page.tsx";
import { Text } from "../ui/Text.tsx";
import { Notices } from "./Notices.tsx";

/** The start: one sentence on what this is, and four doors. */
export function StartPage() {
  const text = useText();
  const start = text.app.start;
  const doors: { href: string; icon: IconName; words: { title: string; text: string } }[] = [
    { href: "/bewoner", icon: "home", words: start.citizen },
    { href: "/winkel", icon: "shop", words: start.merchant },
    { href: "/gemeente", icon: "city", words: start.council },
    { href: "/openbaar", icon: "eye", words: start.public },
  ];
  return (
    <FaceLayout notices={<Notices />}>
      <Page title={start.title} lead={start.lead}>
        <Heading level={2}>{start.doors}</Heading>
        <Stack columns>
          {doors.map((door) => (
            <Card key={door.href} href={door.href} title={door.words.title}>
              <Text>{door.words.text}</Text>
              <Icon name={door.icon} size={32} />
            </Card>
          ))}
        </Stack>
      </Page>
    </FaceLayout>
  );
}
