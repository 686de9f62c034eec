import { useInfiniteQuery } from "@tanstack/react-query";
import type { StoredWallet } from "../../chain/resident/stored-wallet.ts";
import { useFormat, useLanguage, useText } from "../../i18n/LanguageProvider.tsx";
import { readMovements, type Movement } from "../../indexer/account.ts";
import { receiptHref } from "../../lib/receipt-href.ts";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { EntryList, type Entry } from "../../ui/EntryList.tsx";
import { Heading } from "../../ui/Heading.tsx";
import type { IconName } from "../../ui/Icon.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { lineOf, type MovementReason } from "./movement-line.ts";

const EVERY = 10_000;

const ICONS: Record<MovementReason, IconName> = {
  earned: "hand",
  paid: "shop",
  refund: "refund",
  given: "people",
  other: "euro",
};

/** What came in and went out, the newest first. */
export function History({ wallet }: { wallet: StoredWallet }) {
  const text = useText();
  const words = text.citizen.history;
  const entryOf = useEntry();
  const movements = useInfiniteQuery({
    queryKey: ["movements", wallet.address],
    queryFn: ({ pageParam }) => readMovements(wallet.address, pageParam),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => (last.data.hasMore ? pages.length : undefined),
    refetchInterval: EVERY,
  });
  return (
    <Stack>
      <Heading level={2}>{words.title}</Heading>
      <QueryView query={movements}>
        {({ pages }) => {
          const entries = pages.flatMap((page) => page.data.list.map(entryOf));
          if (entries.length === 0) return <EmptyState icon="receipt" title={words.none} children={words.noneText} />;
          return <EntryList label={words.title} entries={entries} />;
        }}
      </QueryView>
      {movements.hasNextPage && (
        <Button busy={movements.isFetchingNextPage} onClick={() => void movements.fetchNextPage()}>
          {text.app.more}
        </Button>
      )}
    </Stack>
  );
}

function useEntry(): (movement: Movement) => Entry {
  const words = useText().citizen.history;
  const format = useFormat();
  const { language } = useLanguage();
  return (movement) => {
    const line = lineOf(movement);
    const about = line.shop ?? movement.task?.content?.[language].title;
    const isIncome = line.change > 0n;
    return {
      key: movement.id,
      icon: ICONS[line.reason],
      title: about ?? words.reasons[line.reason],
      detail: `${words.reasons[line.reason]} · ${format.moment(movement.timestamp)}`,
      end: `${isIncome ? "+" : "−"} ${format.amount(isIncome ? line.change : -line.change)}`,
      href: hrefOf(movement, line.reference),
    };
  };
}

function hrefOf(movement: Movement, reference: `0x${string}` | undefined): string | undefined {
  if (reference !== undefined) return receiptHref(reference);
  return movement.task && `/bewoner/klussen/${movement.task.id}`;
}
