import { useQuery } from "@tanstack/react-query";
import { addressFrom } from "../../chain/address.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { readLastEnrolled } from "../../indexer/residents.ts";
import { shortAddress } from "../../lib/hex.ts";
import { Stack } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { EntryList } from "../../ui/EntryList.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { QueryView } from "../../ui/QueryView.tsx";

/** The wallets that were enrolled last. Nobody can tell from this list who they are. */
export function LastEnrolled() {
  const words = useText().council.enrol;
  const format = useFormat();
  const last = useQuery({ queryKey: ["last-enrolled"], queryFn: readLastEnrolled });
  return (
    <Stack gap="s">
      <Heading level={2}>{words.last}</Heading>
      <QueryView query={last}>
        {({ data }) =>
          data.length === 0 ? (
            <EmptyState icon="people" title={words.lastNone} />
          ) : (
            <EntryList
              label={words.last}
              entries={data.map(({ wallet, tier, state, enrolledAt }) => ({
                key: wallet,
                icon: "people" as const,
                title: shortAddress(addressFrom(wallet) ?? wallet),
                detail: `${format.moment(enrolledAt)} · ${words.tierName(tier)}`,
                end: state === "Left" ? words.states.left : undefined,
              }))}
            />
          )
        }
      </QueryView>
    </Stack>
  );
}
