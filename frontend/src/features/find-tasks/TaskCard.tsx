import { deviceNow } from "../../chain/resident/clock.ts";
import { useFormat, useLanguage, useText } from "../../i18n/LanguageProvider.tsx";
import { neighbourhoodOf } from "../../lib/neighbourhood.ts";
import { nextOpening, openSlots } from "../../lib/open-slots.ts";
import { Amount } from "../../ui/Amount.tsx";
import { Badge } from "../../ui/Badge.tsx";
import { Card, Row } from "../../ui/Card.tsx";
import { IconText } from "../../ui/IconText.tsx";
import type { FoundTask } from "./filters.ts";

/** One task in the list: what it is, what it gives, how long it takes, where, and how many can still join. */
export function TaskCard({ task, metres }: FoundTask) {
  const text = useText();
  const words = text.citizen.tasks;
  const format = useFormat();
  const { language } = useLanguage();
  return (
    <Card level={2} title={task.content[language].title} href={`/bewoner/klussen/${task.id}`}>
      <Row>
        <Badge tone="coin">
          <Amount cents={task.reward} />
        </Badge>
        <Badge>{text.app.kinds[task.content.kind]}</Badge>
        {task.groupUpTo > 1 && <Badge>{words.groupUpTo(task.groupUpTo)}</Badge>}
      </Row>
      <Row>
        <IconText icon="clock">{format.minutes(task.normMinutes)}</IconText>
        <IconText icon="place">{placeOf()}</IconText>
        <IconText icon="people">{slotsOf()}</IconText>
      </Row>
    </Card>
  );

  function slotsOf(): string {
    const opens = nextOpening(task, deviceNow());
    return opens === undefined ? words.slotsLeft(openSlots(task, deviceNow())) : words.opensOn(format.date(opens));
  }

  function placeOf(): string {
    if (task.place === undefined) return words.anywhere;
    const name = neighbourhoodOf(task.place);
    return [name, metres === undefined ? undefined : format.distance(metres)].filter(Boolean).join(", ");
  }
}
