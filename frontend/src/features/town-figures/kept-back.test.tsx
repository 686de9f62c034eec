import { render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, it } from "vitest";
import { LanguageProvider } from "../../i18n/LanguageProvider.tsx";
import { DayCharts } from "./DayCharts.tsx";
import type { DayTotals } from "./figures.ts";
import { KeyFigures } from "./KeyFigures.tsx";

const day = (date: string, payments: number, paid: bigint): DayTotals => ({
  day: date,
  published: 0,
  approved: 3,
  unjudged: 0,
  rejected: 0,
  appealed: 0,
  waited: undefined,
  earned: 1_450n,
  payments,
  paid,
  refunds: 0,
  refunded: 0n,
});

async function shownText(page: ReactNode): Promise<string> {
  render(<LanguageProvider initial="nl">{page}</LanguageProvider>);
  await screen.findAllByRole("heading");
  return document.body.textContent;
}

it("shows no amount that few residents spent on a day, in the chart nor in its table", async () => {
  const text = await shownText(<DayCharts totals={[day("2026-11-24", 9, 8_765n), day("2026-11-23", 10, 4_321n)]} />);
  expect(text).toContain("43,21");
  expect(text).not.toContain("87,65");
  expect(text).toContain("minder dan 10 keer");
});

it("says so in words when that goes for every day", async () => {
  const text = await shownText(<DayCharts totals={[day("2026-11-24", 9, 8_765n), day("2026-11-23", 0, 0n)]} />);
  expect(text).toContain("Er waren elke dag minder dan 10 betalingen.");
  expect(text).not.toContain("87,65");
});

it("shows what the city pays for tasks in full, and keeps small numbers of residents to itself", async () => {
  const totals = { ...day("2026-11-24", 12, 6_000n), published: 40, refunds: 2, refunded: 735n };
  const text = await shownText(<KeyFigures totals={totals} shops={4} residents={6} />);
  expect(text).toContain("14,50");
  expect(text).toContain("60,00");
  expect(text).not.toContain("7,35");
  expect(screen.getByText("Bewoners die meedoen").nextSibling?.textContent).toBe("minder dan 10");
  expect(screen.getByText("Keer een klus gedaan").nextSibling?.textContent).toBe("minder dan 10");
  expect(screen.getByText("Winkels die meedoen").nextSibling?.textContent).toBe("4");
});
