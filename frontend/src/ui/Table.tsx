import "@utrecht/table-css/dist/index.min.css";
import type { ReactNode } from "react";
import "./table.css";

/** A column of a table. */
export interface Column {
  key: string;
  label: string;
  /** Numbers stand right, under each other. */
  numeric?: boolean;
}

/** A row: its cells by column key. */
export interface Row {
  key: string;
  cells: Record<string, ReactNode>;
}

/** A table that scrolls sideways in its own region, also with the keyboard. */
export function Table({
  caption,
  columns,
  rows,
}: {
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
}) {
  const cellClass = (column: Column) =>
    `utrecht-table__cell ${column.numeric ? "utrecht-table__cell--numeric-column" : ""}`;
  return (
    <div className="wesh-table" role="region" aria-label={caption} tabIndex={0}>
      <table className="utrecht-table">
        <caption className="utrecht-table__caption">{caption}</caption>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            {columns.map((column) => (
              <th key={column.key} scope="col" className={`utrecht-table__header-cell ${cellClass(column)}`}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {rows.map((row) => (
            <tr key={row.key} className="utrecht-table__row">
              {columns.map((column) => (
                <td key={column.key} className={cellClass(column)}>
                  {row.cells[column.key]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
