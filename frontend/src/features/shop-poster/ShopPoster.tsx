import { useQuery } from "@tanstack/react-query";
import { requestText } from "../../chain/merchant/request-text.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import type { Address } from "../../lib/hex.ts";
import { Button } from "../../ui/Button.tsx";
import { OnScreen } from "../../ui/OnScreen.tsx";
import { Poster } from "../../ui/Poster.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { Text } from "../../ui/Text.tsx";

/** The shop's poster: a code without an amount, to print once. */
export function ShopPoster({ merchant, shopName }: { merchant: Address; shopName: string }) {
  const words = useText().merchant.poster;
  const code = useQuery({ queryKey: ["poster-text", merchant], queryFn: () => requestText({ merchant }) });
  return (
    <QueryView query={code}>
      {(text) => (
        <>
          <OnScreen>
            <Button purpose="primary" onClick={() => window.print()}>
              {words.print}
            </Button>
            <Text small subtle>
              {words.printHint}
            </Text>
          </OnScreen>
          <Poster
            headline={words.headline}
            name={shopName}
            code={{ text, label: words.code(shopName) }}
            steps={words.steps}
          />
        </>
      )}
    </QueryView>
  );
}
