import { useText } from "../../i18n/LanguageProvider.tsx";
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "../../i18n/languages.ts";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { Text } from "../../ui/Text.tsx";
import { TextArea, TextInput } from "../../ui/TextInput.tsx";
import { problemsIn, type Problems, type WordFields } from "./task-form.ts";
import { useProblemText } from "./useProblemText.ts";
import type { FormPart } from "./useTaskForm.ts";

interface WordsFieldsProps extends FormPart {
  language: Language;
  onLanguage(language: Language): void;
}

/** The words of the task in the three languages of the town. */
export function WordsFields({ fields, set, problems, language, onLanguage }: WordsFieldsProps) {
  const words = useText().council.publish;
  const tabs = LANGUAGES.map((key) => {
    const count = problemsIn(key, problems);
    return { key, label: count > 0 ? words.languageProblems(LANGUAGE_NAMES[key], count) : LANGUAGE_NAMES[key] };
  });
  const setWords = (changes: Partial<WordFields>) =>
    set({ words: { ...fields.words, [language]: { ...fields.words[language], ...changes } } });
  return (
    <Stack>
      <Heading level={2}>{words.texts}</Heading>
      <Text small subtle>
        {words.textsHint}
      </Text>
      <Tabs<Language> label={words.texts} tabs={tabs} selected={language} onSelect={onLanguage}>
        <InOneLanguage
          key={language}
          language={language}
          texts={fields.words[language]}
          setWords={setWords}
          problems={problems}
          dutch={fields.words.nl}
        />
      </Tabs>
    </Stack>
  );
}

interface InOneLanguageProps {
  language: Language;
  texts: WordFields;
  setWords(changes: Partial<WordFields>): void;
  problems: Problems;
  dutch: WordFields;
}

function InOneLanguage({ language, texts, setWords, problems, dutch }: InOneLanguageProps) {
  const words = useText().council.publish;
  const problemOf = useProblemText(problems);
  return (
    <Stack>
      {language !== "nl" && dutch.title !== "" && (
        <div>
          <Button onClick={() => setWords(dutch)}>{words.takeDutch}</Button>
        </div>
      )}
      <TextInput
        label={words.title}
        value={texts.title}
        onChange={(title) => setWords({ title })}
        error={problemOf(`${language}.title`)}
      />
      <TextArea
        label={words.instructions}
        hint={words.instructionsHint}
        rows={6}
        value={texts.instructions}
        onChange={(instructions) => setWords({ instructions })}
        error={problemOf(`${language}.instructions`)}
      />
      <TextInput
        label={words.materials}
        hint={words.notNeeded}
        value={texts.materials}
        onChange={(materials) => setWords({ materials })}
        error={problemOf(`${language}.materials`)}
      />
      <TextInput
        label={words.pickUp}
        hint={words.notNeeded}
        value={texts.pickUp}
        onChange={(pickUp) => setWords({ pickUp })}
        error={problemOf(`${language}.pickUp`)}
      />
    </Stack>
  );
}
