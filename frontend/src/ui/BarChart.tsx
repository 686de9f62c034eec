import { useId } from "react";
import { useText } from "../i18n/LanguageProvider.tsx";
import { columnsOf, labelsShown, roundUp } from "./bar-geometry.ts";
import "./bar-chart.css";
import { Disclosure } from "./Disclosure.tsx";
import { Table } from "./Table.tsx";

const FIELD = { width: 640, height: 180 };
const SIDE = 12;
const TOP = 30;
const BOTTOM = 34;
const MOST_LABELS = 7;
const KEPT_HEIGHT = 14;

/** One bar. */
export interface Bar {
  key: string;
  label: string;
  /** What is written under the bar when the label is too long for that. */
  short?: string;
  value: number;
  /** Said in place of a value that is not told. The bar then only shows that there is something. */
  kept?: string;
}

interface BarChartProps {
  /** What the chart shows. */
  caption: string;
  bars: readonly Bar[];
  /** The heads of the table beside it. */
  columns: { label: string; value: string };
  /** How a value is written. */
  format(value: number): string;
}

/** Upright bars, such as one for each day, with the same figures in a table beside them. */
export function BarChart({ caption, bars, columns, format }: BarChartProps) {
  const words = useText().app.chart;
  const id = useId();
  const table = [
    { key: "label", label: columns.label },
    { key: "value", label: columns.value, numeric: true },
  ];
  const rows = bars.map(({ key, label, value, kept }) => ({ key, cells: { label, value: kept ?? format(value) } }));
  return (
    <figure className="wesh-chart" aria-labelledby={id}>
      <figcaption id={id}>{caption}</figcaption>
      <Columns bars={bars} format={format} />
      <Disclosure summary={words.asTable}>
        <Table caption={caption} columns={table} rows={rows} />
      </Disclosure>
    </figure>
  );
}

/** The drawing itself; who cannot see it has the table. */
function Columns({ bars, format }: Pick<BarChartProps, "bars" | "format">) {
  const highest = Math.max(...bars.map(({ value }) => value), 0);
  const top = roundUp(highest);
  const scale = highest === 0 ? [0] : [0, top / 2, top];
  const heightOf = (value: number) => FIELD.height * (1 - value / top);
  const shapes = columnsOf(
    bars.map(({ value }) => value),
    FIELD,
    top,
  );
  const isLabelled = labelsShown(bars.length, MOST_LABELS);
  return (
    <svg
      className="wesh-chart__drawing"
      viewBox={`${-SIDE} ${-TOP} ${FIELD.width + 2 * SIDE} ${FIELD.height + TOP + BOTTOM}`}
      aria-hidden="true"
    >
      {scale.map((value) => (
        <line
          key={value}
          className="wesh-chart__line"
          x1={0}
          x2={FIELD.width}
          y1={heightOf(value)}
          y2={heightOf(value)}
        />
      ))}
      {shapes.map((shape, index) => (
        <g key={bars[index]?.key}>
          <title>{`${bars[index]?.label}: ${bars[index]?.kept ?? format(bars[index]?.value ?? 0)}`}</title>
          <rect className="wesh-chart__reach" x={shape.x} y={0} width={shape.width} height={FIELD.height} />
          {bars[index]?.kept === undefined ? (
            <rect className="wesh-chart__bar" rx="3" {...shape} />
          ) : (
            <rect className="wesh-chart__kept" rx="3" {...shape} y={FIELD.height - KEPT_HEIGHT} height={KEPT_HEIGHT} />
          )}
          {isLabelled[index] && (
            <text className="wesh-chart__label" x={shape.x + shape.width / 2} y={FIELD.height + 25}>
              {bars[index]?.short ?? bars[index]?.label}
            </text>
          )}
        </g>
      ))}
      {/* Above its line and over the bars: amounts are of any length, and a margin for the longest would waste a phone. */}
      {scale.slice(1).map((value) => (
        <text key={value} className="wesh-chart__scale" x={0} y={heightOf(value) - 5}>
          {format(value)}
        </text>
      ))}
    </svg>
  );
}
