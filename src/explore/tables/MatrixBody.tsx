import { Fragment, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ViewLink } from '../../view/ViewLink';
import { matrixKey, type MatrixCell, type MatrixOperation } from './matrix-data';
import { COUNTS, NAMES, type MatrixColumn } from './matrix-order';
import type { GridPlaceProps, PlaceInGrid } from './use-grid-navigation';
import './matrix-cells.css';

interface MatrixBodyProps {
  readonly rows: readonly MatrixOperation[];
  readonly columns: readonly MatrixColumn[];
  /** By `matrixKey`. */
  readonly cells: ReadonlyMap<string, MatrixCell>;
  readonly ofOperation: ReadonlyMap<string, number>;
  /** The theme whose column the reader is in. */
  readonly litColumn: string | undefined;
  readonly place: PlaceInGrid;
  readonly onSelect: (operation: string) => void;
}

/** The rows of the matrix: each operation with its marks, whose names tell the evidence, and the number of its themes. */
export function MatrixBody({
  rows,
  columns,
  cells,
  ofOperation,
  litColumn,
  place,
  onSelect,
}: MatrixBodyProps): ReactNode {
  const { t } = useTranslation('ui');
  const sayStrength = (cell: MatrixCell): string =>
    cell.strength === 'documented' ? t('matrix.documented') : t('matrix.weak');
  const nameOf = (operation: string, cell: MatrixCell | undefined): string => {
    if (!cell) return t(ofOperation.has(operation) ? 'matrix.none' : 'notPublished');
    const titles = cell.sources.map(({ title }) => title).join(', ');
    // Separated by a dot, because the evidence is sometimes a sentence and sometimes a few words.
    return `${sayStrength(cell)} · ${cell.evidence} · ${t('matrix.sources', { count: cell.sources.length })} ${titles}`;
  };

  return (
    <tbody>
      {rows.map((operation) => (
        <tr key={operation.id} data-matched={operation.matched}>
          <th scope="row" className="matrix-operation">
            <ViewLink
              to={{ kind: 'operation', id: operation.id }}
              className="data-table-name matrix-name"
              {...place(operation.id, NAMES)}
              onFollow={() => {
                onSelect(operation.id);
              }}
            >
              <span className="matrix-full">{operation.name}</span>
              {/* The short form, visible on narrow screens only. */}
              <span className="matrix-city" aria-hidden="true">
                {breakable(operation.city)}
              </span>
            </ViewLink>
            {!operation.matched && <span className="visually-hidden">{` (${t('list.unmatched')})`}</span>}
          </th>
          {columns.map(({ theme, first }) => {
            const cell = cells.get(matrixKey(operation.id, theme.id));
            return (
              <td
                key={theme.id}
                role="gridcell"
                className="matrix-cell"
                data-dimension={theme.dimension}
                data-first={first ? 'true' : undefined}
                data-lit={litColumn === theme.id ? 'true' : undefined}
                aria-label={nameOf(operation.id, cell)}
                {...activatable(place(operation.id, theme.id), () => {
                  onSelect(operation.id);
                })}
              >
                {cell && <span className="matrix-mark" data-strength={cell.strength} />}
              </td>
            );
          })}
          <td role="gridcell" className="matrix-number" {...place(operation.id, COUNTS)}>
            {ofOperation.get(operation.id) ?? (
              <>
                <span aria-hidden="true">–</span>
                <span className="visually-hidden">{t('notPublished')}</span>
              </>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  );
}

/** Two spellings of a name may break between them. */
function breakable(name: string): ReactNode {
  const spellings = name.split('/');
  return spellings.map((spelling, index) => (
    <Fragment key={spelling}>
      <span>{index < spellings.length - 1 ? `${spelling}/` : spelling}</span>
      <wbr />
    </Fragment>
  ));
}

/** Props of a cell that acts on a click, Enter or the space bar. */
function activatable(place: GridPlaceProps, act: () => void): GridPlaceProps & { readonly onClick: () => void } {
  return {
    ...place,
    onClick: act,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        act();
      } else {
        place.onKeyDown(event);
      }
    },
  };
}
