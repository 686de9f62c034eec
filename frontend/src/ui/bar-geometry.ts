/** A bar as it is drawn: where it stands and how large it is. */
export interface BarShape {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A part of a stacked bar: where it begins and how far it goes, both as shares of the longest bar. */
export interface PartShape {
  start: number;
  size: number;
}

/** The round number a scale ends at: 1, 2 or 5 and zeros, at or above the highest value. */
export function roundUp(highest: number): number {
  if (highest <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(highest));
  const step = [1, 2, 5, 10].find((digit) => digit * power >= highest) ?? 10;
  return step * power;
}

/** Columns side by side in a field, each as high as its value on a scale from 0 to `top`. */
export function columnsOf(
  values: readonly number[],
  field: { width: number; height: number },
  top: number,
): BarShape[] {
  const step = field.width / Math.max(1, values.length);
  const width = Math.min(step * 0.72, 48);
  return values.map((value, index) => {
    const height = (Math.max(0, value) / top) * field.height;
    return { x: index * step + (step - width) / 2, y: field.height - height, width, height };
  });
}

/** The parts of stacked bars behind each other, against the longest of all bars. */
export function partsOf(bars: readonly (readonly number[])[]): PartShape[][] {
  const totals = bars.map((parts) => parts.reduce((sum, part) => sum + Math.max(0, part), 0));
  const longest = Math.max(...totals, 0) || 1;
  return bars.map((parts) => {
    let start = 0;
    return parts.map((part) => {
      const shape = { start, size: Math.max(0, part) / longest };
      start += shape.size;
      return shape;
    });
  });
}

/** Which of so many labels are written so that at most `most` are, the last one always. */
export function labelsShown(count: number, most: number): boolean[] {
  const every = Math.max(1, Math.ceil(count / most));
  return Array.from({ length: count }, (_, index) => (count - 1 - index) % every === 0);
}
