import type { ReactNode } from "react";
import { useText } from "../../i18n/LanguageProvider.tsx";
import type { BudgetLine } from "../../indexer/budgets.ts";
import type { ReadableTask } from "../../indexer/tasks.ts";
import type { Done } from "../../lib/useOfficeAct.ts";
import { useNow } from "../../lib/useNow.ts";
import { ActOutcome } from "../../ui/ActOutcome.tsx";
import { Alert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";
import { Row, Stack } from "../../ui/Card.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { SideBySide } from "../../ui/SideBySide.tsx";
import { Text } from "../../ui/Text.tsx";
import { MoneyFields } from "./MoneyFields.tsx";
import { PlaceFields } from "./PlaceFields.tsx";
import { previewOf } from "./preview.ts";
import type { TaskFields } from "./task-form.ts";
import { useTaskForm } from "./useTaskForm.ts";
import { TimeFields } from "./TimeFields.tsx";
import { WordsFields } from "./WordsFields.tsx";
import { WorkFields } from "./WorkFields.tsx";

interface TaskFormProps {
  initial: TaskFields;
  /** The budget lines of this manager. */
  lines: readonly BudgetLine[];
  hourlyMaximum: bigint;
  /** Shows a task as residents see it. */
  preview: (task: ReadableTask) => ReactNode;
  onPublished(done: Done): void;
}

/** Publishes a task: what is asked and given, and beside it what residents will see. */
export function TaskForm({ initial, lines, hourlyMaximum, preview, onPublished }: TaskFormProps) {
  const words = useText().council.publish;
  const now = useNow();
  const ofLine = new Map(lines.map((line) => [line.number, line]));
  const { part, language, setLanguage, form, submit, act } = useTaskForm(
    initial,
    { hourlyMaximum, lines: ofLine, now },
    onPublished,
  );
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <SideBySide
        main={
          <Stack gap="l">
            <MoneyFields {...part} lines={lines} hourlyMaximum={hourlyMaximum} />
            <WordsFields {...part} language={language} onLanguage={setLanguage} />
            <WorkFields {...part} />
            <TimeFields {...part} />
            <PlaceFields {...part} />
            <Publishing act={act} count={Object.keys(part.problems).length} />
          </Stack>
        }
        side={<Preview task={previewOf(part.fields, lines, now)} show={preview} />}
        follows={words.preview.title}
      />
    </form>
  );
}

function Publishing({ act, count }: { act: ReturnType<typeof useTaskForm>["act"]; count: number }) {
  const words = useText().council.publish;
  return (
    <Stack>
      {count > 0 && <Alert kind="error">{words.problemCount(count)}</Alert>}
      <Row>
        <Button type="submit" purpose="primary" busy={act.isPending}>
          {words.publish}
        </Button>
      </Row>
      <ActOutcome act={act} busy={words.publishing} />
    </Stack>
  );
}

function Preview({ task, show }: { task: ReadableTask | undefined; show: TaskFormProps["preview"] }) {
  const words = useText().council.publish.preview;
  return (
    <Stack>
      <Heading level={2}>{words.title}</Heading>
      {task === undefined ? <Text subtle>{words.notYet}</Text> : show(task)}
    </Stack>
  );
}
