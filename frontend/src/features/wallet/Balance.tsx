import { useQuery } from "@tanstack/react-query";
import { readBalance } from "../../chain/reads.ts";
import type { StoredWallet } from "../../chain/resident/stored-wallet.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Amount } from "../../ui/Amount.tsx";
import { BigFigure } from "../../ui/BigFigure.tsx";
import { QueryView } from "../../ui/QueryView.tsx";

const EVERY = 10_000;

/** What is in the wallet now, straight from the chain. */
export function Balance({ wallet }: { wallet: StoredWallet }) {
  const words = useText().citizen.wallet;
  const balance = useQuery({
    queryKey: ["balance", wallet.address],
    queryFn: () => readBalance(wallet.address),
    refetchInterval: EVERY,
  });
  return (
    <QueryView query={balance}>
      {(cents) => (
        <BigFigure label={words.balance}>
          <Amount cents={cents} big />
        </BigFigure>
      )}
    </QueryView>
  );
}
