import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { readFence } from "../../chain/reads.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { readShops, type Merchant } from "../../indexer/merchants.ts";
import { Stack } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { EntryList, type Entry } from "../../ui/EntryList.tsx";
import { PlaceMap } from "../../ui/PlaceMap.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { SideBySide } from "../../ui/SideBySide.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { BOARDS, countShops, pinsOf, shopsOn, type Board } from "./shop-board.ts";

interface ShopBoardProps {
  hrefOf(merchant: Merchant): string;
  /** A pin of the map was chosen. */
  onOpen(href: string): void;
}

/** All shops by where they are in their life, on the map beside a list. */
export function ShopBoard(props: ShopBoardProps) {
  const shops = useQuery({ queryKey: ["shops", BOARDS], queryFn: () => readShops(BOARDS), refetchInterval: 15_000 });
  return <QueryView query={shops}>{({ data }) => <Boards shops={data} {...props} />}</QueryView>;
}

function Boards({ shops, ...props }: ShopBoardProps & { shops: readonly Merchant[] }) {
  const words = useText().council.shops;
  const counts = countShops(shops);
  const [board, setBoard] = useState<Board>(counts.Applied > 0 ? "Applied" : "Active");
  const tabs = BOARDS.map((key) => ({ key, label: words.boards[key](counts[key]) }));
  return (
    <Tabs<Board> label={words.boardsLabel} tabs={tabs} selected={board} onSelect={setBoard}>
      <BoardView board={board} shops={shops} {...props} />
    </Tabs>
  );
}

function BoardView({ board, shops, hrefOf, onOpen }: ShopBoardProps & { board: Board; shops: readonly Merchant[] }) {
  const words = useText().council.shops;
  const here = useMemo(() => shopsOn(board, shops), [board, shops]);
  const entries = useEntries(here, hrefOf);
  if (here.length === 0) return <EmptyState icon="shop" title={words.none[board]} />;
  const open = (key: string) => {
    const merchant = here.find(({ id }) => id === key);
    if (merchant) onOpen(hrefOf(merchant));
  };
  return (
    <SideBySide
      main={<EntryList label={words.boardsLabel} entries={entries} />}
      side={<ShopMap shops={here} onOpen={open} />}
    />
  );
}

function useEntries(shops: readonly Merchant[], hrefOf: ShopBoardProps["hrefOf"]): Entry[] {
  const text = useText();
  const format = useFormat();
  const trades: Record<string, string> = text.app.trades;
  const words = text.council.shops;
  return shops.map((shop) => ({
    key: shop.id,
    icon: "shop",
    title: shop.tradingName,
    href: hrefOf(shop),
    detail: [
      trades[shop.trade] ?? shop.trade,
      shop.status === "Applied" && shop.appliedAt !== null ? words.appliedAt(format.date(shop.appliedAt)) : undefined,
      shop.status === "Active" && shop.contractEnd !== null ? words.until(format.date(shop.contractEnd)) : undefined,
    ]
      .filter(Boolean)
      .join(" · "),
  }));
}

function ShopMap({ shops, onOpen }: { shops: readonly Merchant[]; onOpen: (key: string) => void }) {
  const words = useText().council.shops;
  const fence = useQuery({ queryKey: ["fence"], queryFn: readFence, staleTime: Infinity });
  const pins = useMemo(() => pinsOf(shops), [shops]);
  return (
    <Stack gap="s">
      <QueryView query={fence}>
        {(ring) => <PlaceMap label={words.map} fence={ring} pins={pins} onSelect={onOpen} />}
      </QueryView>
    </Stack>
  );
}
