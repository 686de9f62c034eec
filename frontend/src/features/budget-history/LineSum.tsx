import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import type { BudgetLine } from "../../indexer/budgets.ts";
import { Alert } from "../../ui/Alert.tsx";
import { Stack } from "../../ui/Card.tsx";
import { FigureGrid } from "../../ui/FigureGrid.tsx";
import { Text } from "../../ui/Text.tsx";
import { isWhole } from "./running.ts";

/** What came into a line and where it is now; together the same. */
export function LineSum({ line }: { line: BudgetLine }) {
  const words = useText().openbaar.history;
  const format = useFormat();
  const { funded, available, setApart, paid, returned, taskCount } = line;
  return (
    <Stack gap="s">
      <FigureGrid
        figures={[
          { label: words.funded, value: format.amount(funded) },
          { label: words.available, value: format.amount(available) },
          { label: words.setApart, value: format.amount(setApart) },
          { label: words.paid, value: format.amount(paid) },
          ...(returned > 0n ? [{ label: words.returned, value: format.amount(returned) }] : []),
          { label: words.tasks, value: format.count(taskCount) },
        ]}
      />
      {isWhole(line) ? <Text small>{words.whole}</Text> : <Alert kind="error">{words.notWhole}</Alert>}
    </Stack>
  );
}
