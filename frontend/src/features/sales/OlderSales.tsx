import { useState } from "react";
import { useText } from "../../i18n/LanguageProvider.tsx";
import type { Day } from "../../lib/city-days.ts";
import type { Address } from "../../lib/hex.ts";
import { RefusalAlert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Text } from "../../ui/Text.tsx";

import { SaleList } from "./SaleList.tsx";
import { useOlderSales } from "./useSales.ts";

interface OlderSalesProps {
  merchant: Address;
  before: number;
  today: Day;
  yesterday: Day;
  saleHref: (id: string) => string;
}

/** Earlier payments, for who asks for them. */
export function OlderSales({ merchant, before, ...list }: OlderSalesProps) {
  const text = useText().merchant.sales;
  const [isWanted, setWanted] = useState(false);
  const older = useOlderSales(merchant, before, isWanted);
  const sales = older.data?.pages.flatMap((page) => page.list) ?? [];
  const isAtEnd = isWanted && older.isSuccess && !older.hasNextPage;
  const showMore = () => {
    if (isWanted) void older.fetchNextPage();
    else setWanted(true);
  };
  return (
    <Stack>
      <SaleList sales={sales} {...list} />
      <RefusalAlert error={older.error ?? undefined} />
      {isAtEnd ? (
        <Text subtle>{text.noOlder}</Text>
      ) : (
        <div>
          <Button busy={older.isFetching && isWanted} onClick={showMore}>
            {text.older}
          </Button>
        </div>
      )}
    </Stack>
  );
}
