import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { LanguageProvider } from "../i18n/LanguageProvider.tsx";
import { BarChart } from "./BarChart.tsx";
import { StackedBars } from "./StackedBars.tsx";

const euros = (cents: number) => `€ ${(cents / 100).toFixed(2)}`;

it("says in its table what the bars say", async () => {
  render(
    <LanguageProvider initial="nl">
      <BarChart
        caption="Betaald per dag"
        columns={{ label: "Dag", value: "Betaald" }}
        bars={[
          { key: "1", label: "23 november", short: "23", value: 450 },
          { key: "2", label: "24 november", short: "24", value: 0 },
        ]}
        format={euros}
      />
    </LanguageProvider>,
  );
  const figure = await screen.findByRole("figure", { name: "Betaald per dag" });
  const rows = within(figure).getAllByRole("row", { hidden: true });
  expect(rows.map((row) => row.textContent)).toEqual(["DagBetaald", "23 november€ 4.50", "24 november€ 0.00"]);
  const bars = [...figure.querySelectorAll(".wesh-chart__bar")].map((bar) => Number(bar.getAttribute("height")));
  expect(bars).toEqual([162, 0]); // 450 on a scale that ends at 500, in a field of 180
});

it("draws nothing that is no number when there is nothing to draw", async () => {
  const { container } = render(
    <LanguageProvider initial="nl">
      <BarChart caption="Leeg" columns={{ label: "Dag", value: "Betaald" }} bars={[]} format={euros} />
    </LanguageProvider>,
  );
  await screen.findByRole("figure", { name: "Leeg" });
  expect(container.innerHTML).not.toMatch(/NaN|Infinity/);
});

it("puts the parts of a line behind each other, with their figures beside them", async () => {
  render(
    <LanguageProvider initial="nl">
      <StackedBars
        caption="Budgetten"
        column="Budget"
        series={[
          { key: "available", label: "Beschikbaar", tone: "action" },
          { key: "paid", label: "Betaald", tone: "coin" },
        ]}
        bars={[{ key: "care", label: "Zorg", parts: { available: 300, paid: 100 } }]}
        format={euros}
      />
    </LanguageProvider>,
  );
  const [, line] = await screen.findAllByRole("row");
  expect(line?.textContent).toBe("Zorg€ 3.00€ 1.00");
  const parts = [...(line?.querySelectorAll("rect") ?? [])];
  expect(parts.map((part) => [part.getAttribute("x"), part.getAttribute("width")])).toEqual([
    ["0", "450"],
    ["450", "150"],
  ]);
});
