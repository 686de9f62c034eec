import type { Decision } from "@wesh/protocol/council-decision.ts";
import { useState } from "react";
import { announcement, endAnnouncement } from "../../chain/council/decisions.ts";
import { formatFor } from "../../i18n/format.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import type { Rules } from "../../indexer/rules.ts";
import { useNow } from "../../lib/useNow.ts";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Select } from "../../ui/Select.tsx";
import { Text } from "../../ui/Text.tsx";
import { announcementsOf, type Announcement } from "./announcements.ts";
import { blankRule } from "./blank-rule.ts";
import { checkRule, type RuleKind, type RuleProblems } from "./rule-form.ts";
import { RuleFieldset } from "./RuleFieldset.tsx";

interface RuleFormProps {
  rules: Rules;
  onAsk(decision: Decision): void;
}

/** Proposes to announce a rule, or to start or call off what was announced. */
export function RuleForm({ rules, onAsk }: RuleFormProps) {
  const words = useText().councilRules.change;
  const ask = useText().councilMoney.propose.ask;
  const options = useOptions(rules);
  const [what, setWhat] = useState("limits");
  const [fields, setFields] = useState(() => blankRule(rules));
  const [problems, setProblems] = useState<RuleProblems>({});
  const ended = options.endings.get(what);
  const submit = async () => {
    if (ended) return onAsk(await endingOf(ended.announcement, ended.how));
    const checked = checkRule(what as RuleKind, fields, rules.years);
    setProblems(checked.ok ? {} : checked.problems);
    if (checked.ok) onAsk(await announcement(checked.rule));
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack>
        <Text>{words.week}</Text>
        <Select label={words.what} options={options.list} value={what} onChange={setWhat} />
        {ended === undefined && (
          <RuleFieldset
            kind={what as RuleKind}
            years={rules.years}
            fields={fields}
            problems={problems}
            set={(changes) => setFields((last) => ({ ...last, ...changes }))}
          />
        )}
        <div>
          <Button type="submit" purpose="primary">
            {ask}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

interface Ending {
  announcement: Announcement;
  how: "carry-out" | "call-off";
}

/** What can be proposed: new rules, and the start (once it is time) or the end of each announcement. */
function useOptions({ announced }: Rules) {
  const words = useText().councilRules.change;
  const format = useFormat();
  const now = useNow();
  const kinds: RuleKind[] = ["limits", "year", "review"];
  const endings = new Map<string, Ending>();
  const list = kinds.map((value) => ({ value: value as string, label: words.choices[value] }));
  for (const announcement of announcementsOf(announced)) {
    const date = format.moment(announcement.announcedAt);
    const add = (how: Ending["how"], label: string) => {
      endings.set(`${how}-${announcement.key}`, { announcement, how });
      list.push({ value: `${how}-${announcement.key}`, label });
    };
    if (now >= announcement.from) add("carry-out", words.start(date));
    add("call-off", words.stop(date));
  }
  return { list, endings };
}

// The council's sentences are Dutch, whatever language this page is read in.
function endingOf({ announcedAt, calls }: Announcement, how: Ending["how"]): Promise<Decision> {
  const day = formatFor("nl").date(announcedAt);
  const sentence = `de aankondiging van ${day}, ${calls.length === 1 ? "één wijziging" : `${calls.length} wijzigingen`}.`;
  return endAnnouncement(calls, sentence, how);
}
