import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { COUNTS, HEAD, NAMES, type MatrixColumn, type RowOrder, type ThemeGroup } from './matrix-order';
import { SortArrow } from './SortArrow';
import type { PlaceInGrid } from './use-grid-navigation';
import './matrix-head.css';

interface MatrixHeaderProps {
  readonly groups: readonly ThemeGroup[];
  readonly columns: readonly MatrixColumn[];
  readonly rowOrder: RowOrder;
  /** The theme whose column the reader is in. */
  readonly litColumn: string | undefined;
  readonly place: PlaceInGrid;
  readonly onOrderRows: (order: RowOrder) => void;
  readonly onToggleTheme: (theme: string) => void;
}

/** The tooltip; undefined where it would only repeat the visible text. */
const atLength = (written: string, full: string): string | undefined => (full === written ? undefined : full);

/** The column headings of the matrix: dimensions, the themes that the filter offers, and the buttons that sort the rows. */
export function MatrixHeader({
  groups,
  columns,
  rowOrder,
  litColumn,
  place,
  onOrderRows,
  onToggleTheme,
}: MatrixHeaderProps): ReactNode {
  const { t } = useTranslation('ui');
  const nameDirection = rowOrder.by === 'name' ? rowOrder.direction : undefined;
  const countDirection = rowOrder.by === 'count' ? rowOrder.direction : undefined;
  return (
    <thead>
      <tr>
        <td className="matrix-corner" />
        {groups.map(({ dimension, themes: own }) => (
          <th
            key={dimension}
            scope="colgroup"
            className="matrix-dimension"
            data-dimension={dimension}
            colSpan={own.length}
            title={atLength(t(`matrix.dimension.${dimension}`), t(`themes.dimension.${dimension}`))}
          >
            <span className="matrix-dimension-name">{t(`matrix.dimension.${dimension}`)}</span>
          </th>
        ))}
        <td />
      </tr>
      <tr>
        <th scope="col" className="matrix-corner" aria-sort={nameDirection}>
          <button
            type="button"
            className="data-table-sort"
            {...place(HEAD, NAMES)}
            onClick={() => {
              onOrderRows({ by: 'name', direction: nameDirection === 'ascending' ? 'descending' : 'ascending' });
            }}
          >
            <span>{t('matrix.operation')}</span>
            <SortArrow direction={nameDirection} />
          </button>
        </th>
        {columns.map(({ theme, first }) => (
          <th
            key={theme.id}
            scope="col"
            className="matrix-theme"
            data-first={first ? 'true' : undefined}
            data-lit={litColumn === theme.id ? 'true' : undefined}
          >
            <button
              type="button"
              className="matrix-toggle"
              aria-pressed={theme.chosen}
              title={atLength(theme.short, theme.label)}
              {...place(HEAD, theme.id)}
              onClick={() => {
                onToggleTheme(theme.id);
              }}
            >
              <span className="matrix-short">{theme.short}</span>
              {theme.chosen && (
                <span className="matrix-check" aria-hidden="true">
                  ✓
                </span>
              )}
            </button>
          </th>
        ))}
        <th scope="col" className="matrix-theme matrix-count" aria-sort={countDirection}>
          <button
            type="button"
            className="matrix-toggle"
            {...place(HEAD, COUNTS)}
            onClick={() => {
              onOrderRows({ by: 'count', direction: countDirection === 'descending' ? 'ascending' : 'descending' });
            }}
          >
            <span className="matrix-short">{t('matrix.count')}</span>
            <SortArrow direction={countDirection} />
          </button>
        </th>
      </tr>
    </thead>
  );
}
