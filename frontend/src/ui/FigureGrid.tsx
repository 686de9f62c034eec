import "./figure-grid.css";

/** A number with its name. */
export interface Figure {
  label: string;
  value: string;
}

/** Numbers beside each other, two in a row on a phone. */
export function FigureGrid({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="wesh-figures">
      {figures.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
