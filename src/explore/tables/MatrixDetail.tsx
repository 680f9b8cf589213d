import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentedCounts } from './documented-counts';
import { matrixKey, type MatrixCell, type MatrixOperation, type MatrixTheme } from './matrix-data';
import type { GridCoordinates } from './use-grid-navigation';
import './matrix-detail.css';

interface MatrixDetailProps {
  readonly at: GridCoordinates | null;
  readonly operations: readonly MatrixOperation[];
  readonly themes: readonly MatrixTheme[];
  /** By `matrixKey`. */
  readonly cells: ReadonlyMap<string, MatrixCell>;
  readonly counts: DocumentedCounts;
}

/** The details of a cell of the matrix: the evidence with its sources, or a summary of an operation or a theme. */
export function MatrixDetail({ at, operations, themes, cells, counts }: MatrixDetailProps): ReactNode {
  const { t } = useTranslation('ui');
  const operation = operations.find((each) => each.id === at?.row);
  const theme = themes.find((each) => each.id === at?.column);
  if (operation && theme) {
    const cell = cells.get(matrixKey(operation.id, theme.id));
    return (
      <>
        <p className="matrix-what">
          <strong>{operation.name}</strong>
          <span>{` · ${theme.label}`}</span>
        </p>
        {cell ? (
          <>
            <p>
              {cell.strength === 'weak' && <em>{`${t('matrix.weak')}. `}</em>}
              <span>{cell.evidence}</span>
            </p>
            <p className="matrix-sources">
              <span>{`${t('matrix.sources', { count: cell.sources.length })} `}</span>
              {cell.sources.map(({ title, url, lang }, index) => (
                <span key={`${title} ${url ?? ''}`} lang={lang}>
                  {index > 0 && <span>, </span>}
                  {url === null ? (
                    <span>{title}</span>
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
          <p>{t(counts.ofOperation.has(operation.id) ? 'matrix.none' : 'notPublished')}</p>
        )}
      </>
    );
  }
  if (operation) {
    const covered = counts.ofOperation.get(operation.id);
    return (
      <>
        <p className="matrix-what">
          <strong>{operation.name}</strong>
        </p>
        <p>{covered === undefined ? t('notPublished') : t('matrix.covers', { count: covered })}</p>
      </>
    );
  }
  if (theme) {
    return (
      <>
        <p className="matrix-what">
          <strong>{theme.label}</strong>
        </p>
        <p>{t('matrix.works', { count: counts.ofTheme.get(theme.id) ?? 0 })}</p>
      </>
    );
  }
  return <p className="matrix-hint">{t('matrix.hint')}</p>;
}
