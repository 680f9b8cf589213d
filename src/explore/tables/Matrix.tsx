import { useId, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Elements } from '../../ui/elements';
import { useDrawer } from '../../ui/use-narrow';
import { countDocumented } from './documented-counts';
import type { MatrixCell, MatrixOperation, MatrixTheme } from './matrix-data';
import { columnsOf, COUNTS, groupThemes, HEAD, NAMES, orderOperations, TOTALS, type RowOrder } from './matrix-order';
import { MatrixBody } from './MatrixBody';
import { MatrixDetail } from './MatrixDetail';
import { MatrixHeader } from './MatrixHeader';
import { MatrixTotals } from './MatrixTotals';
import { OverMap } from '../../ui/OverMap';
import { useGridNavigation } from './use-grid-navigation';
import '../dimensions.css';
import './data-table.css';
import './matrix.css';

export interface MatrixProps {
  readonly operations: readonly MatrixOperation[];
  readonly themes: readonly MatrixTheme[];
  /** By `matrixKey`. */
  readonly cells: ReadonlyMap<string, MatrixCell>;
  readonly onSelect: (operation: string) => void;
  readonly onToggleTheme: (theme: string) => void;
  readonly onClose: () => void;
  /** Actions for the whole matrix, such as downloads. */
  readonly actions?: Elements;
}

/** Field operations by themes: a grid of the evidence with one tab stop, and a line with the details of the current cell. */
export function Matrix({
  operations,
  themes,
  cells,
  onSelect,
  onToggleTheme,
  onClose,
  actions,
}: MatrixProps): ReactNode {
  const { t, i18n } = useTranslation('ui');
  const lang = i18n.language;
  const narrow = useDrawer();
  const id = useId();
  const [rowOrder, setRowOrder] = useState<RowOrder>({ by: 'name', direction: 'ascending' });
  const [themesByCount, setThemesByCount] = useState(false);

  const counts = useMemo(() => countDocumented(operations, themes, cells), [operations, themes, cells]);
  const rows = useMemo(
    () => orderOperations(operations, ({ name, city }) => (narrow ? city : name), counts, rowOrder, lang),
    [operations, counts, rowOrder, narrow, lang],
  );
  const groups = useMemo(() => groupThemes(themes, counts, themesByCount, lang), [themes, counts, themesByCount, lang]);
  const columns = columnsOf(groups);
  const { current, inside, place, gridProps } = useGridNavigation(
    [HEAD, ...rows.map((operation) => operation.id), TOTALS],
    [NAMES, ...columns.map(({ theme }) => theme.id), COUNTS],
  );
  const inGrid = { columns, litColumn: current?.column, place };

  return (
    <OverMap
      holds="matrix"
      heading={t('matrix.heading')}
      closeLabel={t('matrix.close')}
      onClose={onClose}
      actions={actions}
      foot={
        <div className="matrix-foot">
          {/* The focused cell is announced by its own name; this line only announces what a pointer is on. */}
          <div className="matrix-detail" aria-live={inside ? 'off' : 'polite'} id={`${id}-detail`}>
            <MatrixDetail at={current} operations={operations} themes={themes} cells={cells} counts={counts} />
          </div>
          <ul className="matrix-key">
            <li>
              <span className="matrix-mark" data-strength="documented" aria-hidden="true" />
              <span>{` ${t('matrix.documented')}`}</span>
            </li>
            <li>
              <span className="matrix-mark" data-strength="weak" aria-hidden="true" />
              <span>{` ${t('matrix.weak')}`}</span>
            </li>
          </ul>
        </div>
      }
    >
      <table className="data-table matrix" role="grid" aria-label={t('matrix.label')} {...gridProps}>
        <colgroup>
          <col className="matrix-names" />
          {columns.map(({ theme }) => (
            <col key={theme.id} className="matrix-column" />
          ))}
          <col className="matrix-counts" />
        </colgroup>
        <MatrixHeader
          {...inGrid}
          groups={groups}
          rowOrder={rowOrder}
          onOrderRows={setRowOrder}
          onToggleTheme={onToggleTheme}
        />
        <MatrixBody {...inGrid} rows={rows} cells={cells} ofOperation={counts.ofOperation} onSelect={onSelect} />
        <MatrixTotals
          {...inGrid}
          ofTheme={counts.ofTheme}
          themesByCount={themesByCount}
          onOrderThemes={setThemesByCount}
        />
      </table>
    </OverMap>
  );
}
