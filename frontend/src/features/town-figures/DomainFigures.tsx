import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { StackedBars } from "../../ui/StackedBars.tsx";
import { Text } from "../../ui/Text.tsx";
import type { Totals } from "./figures.ts";
import { useTold } from "./useTold.ts";

/** What was done and paid in each domain since the beginning. */
export function DomainFigures({ domains }: { domains: readonly (Totals & { domain: string })[] }) {
  const text = useText();
  const words = text.openbaar.figures.domains;
  const names: Record<string, string> = text.app.domains;
  const format = useFormat();
  const tell = useTold();
  const bars = domains.map(({ domain, earned }) => ({
    key: domain,
    label: names[domain] ?? domain,
    parts: { earned: Number(earned) },
  }));
  const timesOf = (domain: string) => domains.find((one) => one.domain === domain)?.approved ?? 0;
  return (
    <Stack>
      <Heading level={2}>{words.title}</Heading>
      {domains.length === 0 ? (
        <Text subtle>{words.none}</Text>
      ) : (
        <StackedBars
          caption={words.caption}
          column={words.domain}
          series={[{ key: "earned", label: words.earned, tone: "ok" }]}
          bars={bars}
          format={(cents) => format.amount(cents)}
          labelOf={({ key, label }) => (
            <>
              {label}
              <Text small subtle>
                {words.times(tell(timesOf(key)))}
              </Text>
            </>
          )}
        />
      )}
    </Stack>
  );
}
