import { useQuery } from "@tanstack/react-query";
import { readEarningRoom } from "../../chain/allowance.ts";
import type { StoredWallet } from "../../chain/resident/stored-wallet.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { IconText } from "../../ui/IconText.tsx";
import { QueryView } from "../../ui/QueryView.tsx";

/** What this resident may still earn this month and this year, straight from the chain. */
export function EarningRoom({ wallet }: { wallet: StoredWallet }) {
  const words = useText().citizen.room;
  const format = useFormat();
  const room = useQuery({
    queryKey: ["earning-room", wallet.address],
    queryFn: () => readEarningRoom(wallet.address),
  });
  return (
    <QueryView query={room}>
      {({ thisMonth, thisYear }) => (
        <IconText icon="euro">{words.left(format.amount(thisMonth), format.amount(thisYear))}</IconText>
      )}
    </QueryView>
  );
}
