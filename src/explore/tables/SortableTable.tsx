/** A table whose column headings sort it. */
import { useMemo, useState, type ReactNode } from 'react';
import { sortRows, type SortDirection, type SortValue } from './sort';
import { SortArrow } from './SortArrow';

interface SortableColumn<Row> {
  readonly key: string;
  readonly heading: string;
  readonly value: (row: Row) => SortValue;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean;
}

/** The first column is the row's name: its cells are row headings, it sorts the table at first, and it settles ties. */
export type SortableColumns<Row> = readonly [SortableColumn<Row>, ...SortableColumn<Row>[]];

export interface SortableRow {
  readonly id: string;
  readonly matched: boolean;
  readonly selected: boolean;
}

interface SortableTableProps<Row extends SortableRow> {
  readonly caption: ReactNode;
  readonly columns: SortableColumns<Row>;
  readonly rows: readonly Row[];
  readonly lang: string;
}

interface Order {
  readonly key: string;
  readonly direction: SortDirection;
}

export function SortableTable<Row extends SortableRow>({
  caption,
  columns,
  rows,
  lang,
}: SortableTableProps<Row>): ReactNode {
  const [first] = columns;
  const [order, setOrder] = useState<Order>({ key: first.key, direction: 'ascending' });
  const sorted = useMemo(() => {
    const byName = sortRows(rows, first.value, 'ascending', lang);
    const column = columns.find(({ key }) => key === order.key) ?? first;
    return sortRows(byName, column.value, order.direction, lang);
  }, [rows, columns, first, order, lang]);

  return (
    <div className="list-scroll" tabIndex={-1}>
      <table className="data-table list-table">
        <caption className="list-caption">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, heading, numeric }) => {
              const direction = order.key === key ? order.direction : undefined;
              return (
                <th key={key} scope="col" aria-sort={direction} data-numeric={numeric}>
                  <button
                    type="button"
                    className="data-table-sort"
                    onClick={() => {
                      setOrder({ key, direction: direction === 'ascending' ? 'descending' : 'ascending' });
                    }}
                  >
                    <span>{heading}</span>
                    <SortArrow direction={direction} />
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.id} data-matched={row.matched} data-selected={row.selected ? 'true' : undefined}>
              {columns.map(({ key, cell, numeric }) =>
                key === first.key ? (
                  <th key={key} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} data-numeric={numeric}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
