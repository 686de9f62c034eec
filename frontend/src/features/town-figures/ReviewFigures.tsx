import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { Stack } from "../../ui/Card.tsx";
import { FigureGrid } from "../../ui/FigureGrid.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { Text } from "../../ui/Text.tsx";
import type { Totals } from "./figures.ts";
import { useTold } from "./useTold.ts";

/** How handed-in work was judged since the beginning, and how long it waited. */
export function ReviewFigures({ totals }: { totals: Totals }) {
  const words = useText().openbaar.figures.reviews;
  const format = useFormat();
  const tell = useTold();
  const { rejected, appealed, unjudged, waited } = totals;
  return (
    <Stack>
      <Heading level={2}>{words.title}</Heading>
      <FigureGrid
        figures={[
          { label: words.rejected, value: tell(rejected) },
          { label: words.appealed, value: tell(appealed) },
          { label: words.unjudged, value: tell(unjudged) },
          { label: words.waited, value: waited === undefined ? words.none : format.duration(waited) },
        ]}
      />
      <Text small subtle>
        {words.text}
      </Text>
    </Stack>
  );
}
