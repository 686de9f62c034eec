import { useQuery } from "@tanstack/react-query";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { readBudgetHistory, type BudgetEntry, type BudgetLine } from "../../indexer/budgets.ts";
import { Stack } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { EntryTable } from "./EntryTable.tsx";
import { LineSum } from "./LineSum.tsx";

const EVERY = 20_000;

/** A budget line: what came in and where it is, and everything that ever happened to it. */
export function BudgetHistory({ number }: { number: number }) {
  const words = useText().openbaar.history;
  const history = useQuery({
    queryKey: ["budget-history", number],
    queryFn: async () => (await readBudgetHistory(number)).data,
    refetchInterval: EVERY,
  });
  return (
    <QueryView query={history}>
      {(found) =>
        found === null ? (
          <EmptyState icon="euro" title={words.unknown}>
            {words.unknownText}
          </EmptyState>
        ) : (
          <History {...found} />
        )
      }
    </QueryView>
  );
}

function History({ line, entries }: { line: BudgetLine; entries: readonly BudgetEntry[] }) {
  const words = useText().openbaar.history;
  return (
    <Stack gap="l">
      <Stack>
        <Heading level={2}>{line.name}</Heading>
        <LineSum line={line} />
      </Stack>
      <Stack>
        <Heading level={2}>{words.entries}</Heading>
        <EntryTable entries={entries} />
      </Stack>
    </Stack>
  );
}
