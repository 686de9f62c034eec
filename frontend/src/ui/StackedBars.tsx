import type { ReactNode } from "react";
import type { Tone } from "./Badge.tsx";
import { partsOf } from "./bar-geometry.ts";
import "./bar-chart.css";
import { Table, type Column } from "./Table.tsx";

const WIDTH = 600;
const HEIGHT = 16;

/** A kind of part that every bar can have. */
export interface Series {
  key: string;
  label: string;
  tone: Tone;
}

/** One bar: its parts by the key of their series. */
export interface StackedBar {
  key: string;
  label: string;
  parts: Record<string, number>;
}

interface StackedBarsProps {
  caption: string;
  /** The head of the column with the labels and their bars. */
  column: string;
  series: readonly Series[];
  bars: readonly StackedBar[];
  format(value: number): string;
  /** Draws the label of a bar, such as a link. */
  labelOf?(bar: StackedBar): ReactNode;
}

/** Lying bars of parts in a table: each line has its figures and, for the eye, a bar under its label. */
export function StackedBars({ caption, column, series, bars, format, labelOf }: StackedBarsProps) {
  const shapes = partsOf(bars.map(({ parts }) => series.map(({ key }) => parts[key] ?? 0)));
  const heads: Column[] = [
    { key: "label", label: column },
    ...series.map(({ key, label }) => ({ key, label, numeric: true })),
  ];
  const rows = bars.map((bar, index) => ({
    key: bar.key,
    cells: {
      label: (
        <div className="wesh-stacked__label">
          <div>{labelOf?.(bar) ?? bar.label}</div>
          <Parts series={series} shapes={shapes[index] ?? []} />
        </div>
      ),
      ...Object.fromEntries(series.map(({ key }) => [key, format(bar.parts[key] ?? 0)])),
    },
  }));
  return (
    <div className="wesh-stacked">
      {series.length > 1 && <Legend series={series} />}
      <Table caption={caption} columns={heads} rows={rows} />
    </div>
  );
}

function Parts({ series, shapes }: { series: readonly Series[]; shapes: readonly { start: number; size: number }[] }) {
  return (
    <svg className="wesh-stacked__bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {shapes.map(({ start, size }, index) => (
        <rect
          key={series[index]?.key}
          className={`wesh-part wesh-part--${series[index]?.tone}`}
          x={start * WIDTH}
          width={size * WIDTH}
          height={HEIGHT}
        />
      ))}
    </svg>
  );
}

function Legend({ series }: { series: readonly Series[] }) {
  return (
    <ul className="wesh-stacked__legend" aria-hidden="true">
      {series.map(({ key, label, tone }) => (
        <li key={key}>
          <svg width="14" height="14" viewBox="0 0 14 14">
            <rect className={`wesh-part wesh-part--${tone}`} width="14" height="14" rx="3" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
