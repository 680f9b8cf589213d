/** Field operations by themes: where there is evidence of work, and what it says. */
import { Fragment, useId, useMemo, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dimension, ThemeEvidence } from '../content/schema';
import { useSheet } from '../ui/use-narrow';
import { fold } from './fold';
import { walk } from './grid-keys';
import { OverMap } from './OverMap';
import { sortRows } from './sort';
import './matrix.css';

export interface MatrixOperation {
  readonly id: string;
  readonly name: string;
  /** Stands for the name where there is little room. */
  readonly city: string;
  readonly matched: boolean;
}

export interface MatrixTheme {
  readonly id: string;
  readonly short: string;
  readonly label: string;
  readonly dimension: Dimension;
  readonly chosen: boolean;
}

export interface MatrixSource {
  readonly title: string;
  readonly url: string | null;
  /** Language of the source itself. */
  readonly lang?: string | undefined;
}

export interface MatrixCell {
  readonly strength: ThemeEvidence['strength'];
  readonly evidence: string;
  readonly sources: readonly MatrixSource[];
}

export interface MatrixProps {
  readonly operations: readonly MatrixOperation[];
  readonly themes: readonly MatrixTheme[];
  /** By `matrixKey`. */
  readonly cells: ReadonlyMap<string, MatrixCell>;
  readonly onSelect: (operation: string) => void;
  readonly onToggleTheme: (theme: string) => void;
  readonly onClose: () => void;
  /** What can be done with the whole matrix, such as downloading it. */
  readonly actions?: ReactNode;
}

/** The key of a cell. */
export const matrixKey = (operation: string, theme: string): string => `${operation} ${theme}`;

const dimensions: readonly Dimension[] = ['politico-military', 'economic-environmental', 'human', 'cross-dimensional'];

/** Rows and columns that are no operation and no theme; no id of the content has such a sign. */
const HEAD = '#head';
const TOTALS = '#totals';
const NAMES = '#names';
const COUNTS = '#counts';

type RowOrder = 'name' | 'name-reversed' | 'count' | 'count-reversed';

interface At {
  readonly row: string;
  readonly column: string;
}

/** Height of the bars in their own units. */
const BAR = 100;

/** The full name, which must have the words of the column in it: they are what a reader says to a voice control. */
const fullName = ({ short, label }: MatrixTheme): string =>
  ` ${fold(label)} `.includes(` ${fold(short)} `) ? label : `${short} – ${label}`;

/** A grid of operations and themes under one tab stop, and a line that tells what its place says. */
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
  const narrow = useSheet();
  const id = useId();
  const [rowOrder, setRowOrder] = useState<RowOrder>('name');
  const [themesByCount, setThemesByCount] = useState(false);
  /** Where the keyboard is, or was when it left. */
  const [active, setActive] = useState<At | null>(null);
  const [inside, setInside] = useState(false);
  const [hovered, setHovered] = useState<At | null>(null);

  const { ofOperation, ofTheme } = useMemo(() => {
    const documented = (operation: string, theme: string): boolean =>
      cells.get(matrixKey(operation, theme))?.strength === 'documented';
    return {
      ofOperation: new Map(
        operations.map((operation) => [
          operation.id,
          themes.filter((theme) => documented(operation.id, theme.id)).length,
        ]),
      ),
      ofTheme: new Map(
        themes.map((theme) => [theme.id, operations.filter((operation) => documented(operation.id, theme.id)).length]),
      ),
    };
  }, [operations, themes, cells]);

  const rows = useMemo(() => {
    const byName = sortRows(
      operations,
      ({ name, city }) => (narrow ? city : name),
      rowOrder === 'name-reversed' ? 'descending' : 'ascending',
      lang,
    );
    if (rowOrder === 'name' || rowOrder === 'name-reversed') return byName;
    return sortRows(
      byName,
      (operation) => ofOperation.get(operation.id) ?? 0,
      rowOrder === 'count' ? 'descending' : 'ascending',
      lang,
    );
  }, [operations, ofOperation, rowOrder, narrow, lang]);

  const groups = useMemo(
    () =>
      dimensions
        .map((dimension) => {
          const own = themes.filter((theme) => theme.dimension === dimension);
          const byName = sortRows(own, ({ short }) => short, 'ascending', lang);
          return {
            dimension,
            themes: themesByCount
              ? sortRows(byName, (theme) => ofTheme.get(theme.id) ?? 0, 'descending', lang)
              : byName,
          };
        })
        .filter((group) => group.themes.length > 0),
    [themes, ofTheme, themesByCount, lang],
  );
  const columns = groups.flatMap((group) => group.themes.map((theme, index) => ({ theme, first: index === 0 })));

  const rowIds = [HEAD, ...rows.map((operation) => operation.id), TOTALS];
  const columnIds = [NAMES, ...columns.map(({ theme }) => theme.id), COUNTS];
  const indexOf = (at: At | null): { row: number; column: number } => {
    const [row, column] = [rowIds.indexOf(at?.row ?? ''), columnIds.indexOf(at?.column ?? '')];
    // What it stood on may be filtered away; then the first mark is as good as any.
    return row < 0 || column < 0 ? { row: Math.min(1, rowIds.length - 1), column: 1 } : { row, column };
  };
  const stop = indexOf(active);
  const highest = Math.max(1, ...ofTheme.values());

  /** What makes an element a place of the grid. */
  const place = (row: string, column: string) => ({
    'data-at': `${row} ${column}`,
    tabIndex: rowIds[stop.row] === row && columnIds[stop.column] === column ? 0 : -1,
    onFocus: () => {
      setActive({ row, column });
      setInside(true);
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const next = walk(event, indexOf({ row, column }), { row: rowIds.length, column: columnIds.length });
      if (!next) return;
      event.preventDefault();
      const at = `${rowIds[next.row] ?? ''} ${columnIds[next.column] ?? ''}`;
      const target = event.currentTarget.closest('table')?.querySelector<HTMLElement>(`[data-at="${at}"]`);
      target?.focus({ preventScroll: true });
      // The browser's own scrolling is content with a part of it.
      target?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
    onMouseEnter: () => {
      setHovered({ row, column });
    },
  });
  const leave = (event: FocusEvent<HTMLElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setInside(false);
  };

  const sayStrength = (cell: MatrixCell): string =>
    cell.strength === 'documented' ? t('matrix.documented') : t('matrix.weak');
  const nameOf = (cell: MatrixCell | undefined): string => {
    if (!cell) return t('matrix.none');
    const titles = cell.sources.map(({ title }) => title).join(', ');
    // A dot between them: the evidence is a sentence in some places and a few words in others.
    return `${sayStrength(cell)} · ${cell.evidence} · ${t('matrix.sources', { count: cell.sources.length })} ${titles}`;
  };

  const shown = hovered ?? active;
  return (
    <OverMap
      heading={t('matrix.heading')}
      closeLabel={t('matrix.close')}
      onClose={onClose}
      actions={actions}
      foot={
        <div className="matrix-foot">
          {/* The keyboard's place is said as the name of its cell; only what a pointer finds is said from here. */}
          <div className="matrix-detail" aria-live={inside ? 'off' : 'polite'} id={`${id}-detail`}>
            <Detail
              at={shown}
              operations={operations}
              themes={themes}
              cells={cells}
              ofOperation={ofOperation}
              ofTheme={ofTheme}
            />
          </div>
          <ul className="matrix-key">
            <li>
              <span className="matrix-mark" data-strength="documented" aria-hidden="true" /> {t('matrix.documented')}
            </li>
            <li>
              <span className="matrix-mark" data-strength="weak" aria-hidden="true" /> {t('matrix.weak')}
            </li>
          </ul>
        </div>
      }
    >
      <table
        className="matrix"
        role="grid"
        aria-label={t('matrix.label')}
        onBlur={leave}
        onMouseLeave={() => {
          setHovered(null);
        }}
      >
        <colgroup>
          <col className="matrix-names" />
          {columns.map(({ theme }) => (
            <col key={theme.id} className="matrix-column" />
          ))}
          <col className="matrix-counts" />
        </colgroup>
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
                title={t(`themes.dimension.${dimension}`)}
              >
                <span className="matrix-dimension-name">{t(`matrix.dimension.${dimension}`)}</span>
              </th>
            ))}
            <td />
          </tr>
          <tr>
            <th
              scope="col"
              className="matrix-corner"
              aria-sort={rowOrder === 'name' ? 'ascending' : rowOrder === 'name-reversed' ? 'descending' : undefined}
            >
              <button
                type="button"
                className="matrix-sort"
                {...place(HEAD, NAMES)}
                onClick={() => {
                  setRowOrder(rowOrder === 'name' ? 'name-reversed' : 'name');
                }}
              >
                {t('matrix.operation')}
                <Arrow up={rowOrder === 'name'} shown={rowOrder === 'name' || rowOrder === 'name-reversed'} />
              </button>
            </th>
            {columns.map(({ theme, first }) => (
              <th
                key={theme.id}
                scope="col"
                className="matrix-theme"
                data-first={first ? 'true' : undefined}
                data-lit={shown?.column === theme.id ? 'true' : undefined}
              >
                <button
                  type="button"
                  className="matrix-toggle"
                  aria-pressed={theme.chosen}
                  aria-label={fullName(theme)}
                  title={theme.label}
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
            <th
              scope="col"
              className="matrix-theme matrix-count"
              aria-sort={rowOrder === 'count' ? 'descending' : rowOrder === 'count-reversed' ? 'ascending' : undefined}
            >
              <button
                type="button"
                className="matrix-toggle"
                {...place(HEAD, COUNTS)}
                onClick={() => {
                  setRowOrder(rowOrder === 'count' ? 'count-reversed' : 'count');
                }}
              >
                <span className="matrix-short">{t('matrix.count')}</span>
                <Arrow
                  up={rowOrder === 'count-reversed'}
                  shown={rowOrder === 'count' || rowOrder === 'count-reversed'}
                />
              </button>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((operation) => (
            <tr key={operation.id} data-matched={operation.matched}>
              <th scope="row" className="matrix-operation">
                <button
                  type="button"
                  className="matrix-name"
                  {...place(operation.id, NAMES)}
                  onClick={() => {
                    onSelect(operation.id);
                  }}
                >
                  <span className="matrix-full">{operation.name}</span>{' '}
                  <span className="matrix-city">{breakable(operation.city)}</span>
                </button>
                {!operation.matched && <span className="visually-hidden"> ({t('list.unmatched')})</span>}
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
                    data-lit={shown?.column === theme.id ? 'true' : undefined}
                    aria-label={nameOf(cell)}
                    {...at(place(operation.id, theme.id), () => {
                      onSelect(operation.id);
                    })}
                  >
                    {cell && <span className="matrix-mark" data-strength={cell.strength} />}
                  </td>
                );
              })}
              <td role="gridcell" className="matrix-number" {...place(operation.id, COUNTS)}>
                {ofOperation.get(operation.id)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="matrix-operation">
              <button
                type="button"
                className="matrix-sort"
                aria-pressed={themesByCount}
                title={t('matrix.sortThemes')}
                {...place(TOTALS, NAMES)}
                onClick={() => {
                  setThemesByCount(!themesByCount);
                }}
              >
                {t('matrix.total')}
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
                  data-lit={shown?.column === theme.id ? 'true' : undefined}
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
      </table>
    </OverMap>
  );
}

/** A name in two spellings may break between them. */
function breakable(name: string): ReactNode {
  const [first, ...others] = name.split('/');
  return (
    <>
      {first}
      {others.map((other) => (
        <Fragment key={other}>
          /<wbr />
          {other}
        </Fragment>
      ))}
    </>
  );
}

interface Place {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** A place that does something: with the pointer, and with Enter or the space bar. */
function at<P extends Place>(place: P, act: () => void): P & { readonly onClick: () => void } {
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

function Arrow({ up, shown }: { readonly up: boolean; readonly shown: boolean }): ReactNode {
  const direction = !shown ? 'none' : up ? 'ascending' : 'descending';
  return <span className="matrix-arrow" data-direction={direction} aria-hidden="true" />;
}

interface DetailProps {
  readonly at: At | null;
  readonly operations: readonly MatrixOperation[];
  readonly themes: readonly MatrixTheme[];
  readonly cells: ReadonlyMap<string, MatrixCell>;
  readonly ofOperation: ReadonlyMap<string, number>;
  readonly ofTheme: ReadonlyMap<string, number>;
}

/** What a place of the grid says, at length. */
function Detail({ at: where, operations, themes, cells, ofOperation, ofTheme }: DetailProps): ReactNode {
  const { t } = useTranslation('ui');
  const operation = operations.find((each) => each.id === where?.row);
  const theme = themes.find((each) => each.id === where?.column);
  if (operation && theme) {
    const cell = cells.get(matrixKey(operation.id, theme.id));
    return (
      <>
        <p className="matrix-what">
          <strong>{operation.name}</strong> · {theme.label}
        </p>
        {cell ? (
          <>
            <p>
              {cell.strength === 'weak' && <em>{t('matrix.weak')}. </em>}
              {cell.evidence}
            </p>
            <p className="matrix-sources">
              {t('matrix.sources', { count: cell.sources.length })}{' '}
              {cell.sources.map(({ title, url, lang }, index) => (
                <span key={`${title} ${url ?? ''}`} lang={lang}>
                  {index > 0 && ', '}
                  {url === null ? (
                    title
                  ) : (
                    <a href={url} target="_blank" rel="noreferrer">
                      {title}
                    </a>
                  )}
                </span>
              ))}
            </p>
          </>
        ) : (
          <p>{t('matrix.none')}</p>
        )}
      </>
    );
  }
  if (operation) {
    return (
      <>
        <p className="matrix-what">
          <strong>{operation.name}</strong>
        </p>
        <p>{t('matrix.covers', { count: ofOperation.get(operation.id) ?? 0 })}</p>
      </>
    );
  }
  if (theme) {
    return (
      <>
        <p className="matrix-what">
          <strong>{theme.label}</strong>
        </p>
        <p>{t('matrix.works', { count: ofTheme.get(theme.id) ?? 0 })}</p>
      </>
    );
  }
  return <p className="matrix-hint">{t('matrix.hint')}</p>;
}
