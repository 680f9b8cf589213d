import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { COUNTS, NAMES, TOTALS, type MatrixColumn } from './matrix-order';
import type { PlaceInGrid } from './use-grid-navigation';
import './matrix-totals.css';

interface MatrixTotalsProps {
  readonly columns: readonly MatrixColumn[];
  readonly ofTheme: ReadonlyMap<string, number>;
  readonly themesByCount: boolean;
  /** The theme whose column the reader is in. */
  readonly litColumn: string | undefined;
  readonly place: PlaceInGrid;
  readonly onOrderThemes: (byCount: boolean) => void;
}

/** Height of the bars in SVG units. */
const BAR = 100;

/** The last row of the matrix: how many operations work on each theme, with a bar, and the button that sorts the themes by it. */
export function MatrixTotals({
  columns,
  ofTheme,
  themesByCount,
  litColumn,
  place,
  onOrderThemes,
}: MatrixTotalsProps): ReactNode {
  const { t } = useTranslation('ui');
  const highest = Math.max(1, ...ofTheme.values());
  return (
    <tfoot>
      <tr>
        <th scope="row" className="matrix-operation">
          <button
            type="button"
            className="data-table-sort"
            aria-pressed={themesByCount}
            title={t('matrix.sortThemes')}
            {...place(TOTALS, NAMES)}
            onClick={() => {
              onOrderThemes(!themesByCount);
            }}
          >
            <span>{t('matrix.total')}</span>
            <span className="matrix-sideways" aria-hidden="true" />
          </button>
        </th>
        {columns.map(({ theme, first }) => {
          const count = ofTheme.get(theme.id) ?? 0;
          return (
            <td
              key={theme.id}
              role="gridcell"
              className="matrix-total"
              data-first={first ? 'true' : undefined}
              data-lit={litColumn === theme.id ? 'true' : undefined}
              {...place(TOTALS, theme.id)}
            >
              <svg
                className="matrix-bar"
                viewBox={`0 0 1 ${BAR}`}
                preserveAspectRatio="none"
                aria-hidden="true"
                focusable="false"
              >
                <rect
                  data-dimension={theme.dimension}
                  width={1}
                  y={BAR - (count / highest) * BAR}
                  height={(count / highest) * BAR}
                />
              </svg>
              <span className="matrix-sum">{count}</span>
            </td>
          );
        })}
        <td role="gridcell" className="matrix-number" {...place(TOTALS, COUNTS)} />
      </tr>
    </tfoot>
  );
}
