import { deviceNow } from "../../chain/resident/clock.ts";
import { useFormat, useLanguage, useText } from "../../i18n/LanguageProvider.tsx";
import type { ReadableTask } from "../../indexer/tasks.ts";
import { neighbourhoodOf } from "../../lib/neighbourhood.ts";
import { nextOpening, openSlots } from "../../lib/open-slots.ts";
import { Alert } from "../../ui/Alert.tsx";
import { Amount } from "../../ui/Amount.tsx";
import { BigFigure } from "../../ui/BigFigure.tsx";
import { Row, Stack } from "../../ui/Card.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { IconText } from "../../ui/IconText.tsx";
import { Text } from "../../ui/Text.tsx";
import { availabilityOf } from "./availability.ts";
import { TaskFacts } from "./TaskFacts.tsx";
import { TaskPlace } from "./TaskPlace.tsx";

/** A task in full: what it gives, what is asked, what is needed, where it is, and who published it. */
export function TaskView({ task }: { task: ReadableTask }) {
  const text = useText();
  const words = text.citizen.tasks.task;
  const { language } = useLanguage();
  const { instructions, materials, pickUp } = task.content[language];
  return (
    <Stack>
      <Closed task={task} />
      <AtAGlance task={task} />
      <BigFigure label={words.reward}>
        <Amount cents={task.reward} big />
      </BigFigure>
      <Section title={words.instructions}>{instructions}</Section>
      <Section title={words.materials}>{materials === "" ? words.noMaterials : materials}</Section>
      {pickUp !== "" && <Section title={words.pickUp}>{pickUp}</Section>}
      <TaskFacts task={task} />
      <TaskPlace task={task} />
      {task.content.additional && (
        <Text small subtle>
          {words.additional}
        </Text>
      )}
      <Published task={task} />
    </Stack>
  );
}

function AtAGlance({ task }: { task: ReadableTask }) {
  const words = useText().citizen.tasks;
  const format = useFormat();
  return (
    <Row>
      <IconText icon="clock">{format.minutes(task.normMinutes)}</IconText>
      <IconText icon="place">{task.place === undefined ? words.anywhere : neighbourhoodOf(task.place)}</IconText>
      <IconText icon="people">{words.slotsLeft(openSlots(task, deviceNow()))}</IconText>
    </Row>
  );
}

function Section({ title, children }: { title: string; children: string }) {
  return (
    <Stack gap="s">
      <Heading level={2} looks={3}>
        {title}
      </Heading>
      <Text>{children}</Text>
    </Stack>
  );
}

function Closed({ task }: { task: ReadableTask }) {
  const words = useText().citizen.tasks.task;
  const format = useFormat();
  const now = deviceNow();
  const availability = availabilityOf(task, now);
  if (availability === "open") return null;
  if (availability !== "later") return <Alert kind="info" title={words[availability]} />;
  return <Alert kind="info" title={words.later(format.moment(nextOpening(task, now) ?? now))} />;
}

// The role that published, never the person behind it.
function Published({ task }: { task: ReadableTask }) {
  const text = useText();
  const words = text.citizen.tasks.task;
  const format = useFormat();
  const domains: Record<string, string> = text.app.domains;
  return (
    <Text small subtle>
      {words.publishedBy(domains[task.domain] ?? task.domain)} {words.publishedAt(format.date(task.publishedAt))}
    </Text>
  );
}
