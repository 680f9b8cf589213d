/** The order of the rows and columns of the matrix. Pure. */
import type { Dimension } from '../../content/schema';
import type { DocumentedCounts } from './documented-counts';
import type { MatrixOperation, MatrixTheme } from './matrix-data';
import { sortRows, type SortDirection } from './sort';

const dimensions: readonly Dimension[] = ['politico-military', 'economic-environmental', 'human', 'cross-dimensional'];

/** Rows and columns that are no operation and no theme; no id of the content contains this character. */
export const HEAD = '#head';
export const TOTALS = '#totals';
export const NAMES = '#names';
export const COUNTS = '#counts';

export interface RowOrder {
  readonly by: 'name' | 'count';
  readonly direction: SortDirection;
}

export interface ThemeGroup {
  readonly dimension: Dimension;
  readonly themes: readonly MatrixTheme[];
}

export interface MatrixColumn {
  readonly theme: MatrixTheme;
  /** Whether it begins a group. */
  readonly first: boolean;
}

/** The operations in row order; equal counts are sorted by name. */
export function orderOperations(
  operations: readonly MatrixOperation[],
  nameOf: (operation: MatrixOperation) => string,
  { ofOperation }: DocumentedCounts,
  { by, direction }: RowOrder,
  lang: string,
): readonly MatrixOperation[] {
  if (by === 'name') return sortRows(operations, nameOf, direction, lang);
  const byName = sortRows(operations, nameOf, 'ascending', lang);
  return sortRows(byName, ({ id }) => ofOperation.get(id) ?? null, direction, lang);
}

/** The themes by dimension, and within it by name or by count, the most frequent first. */
export function groupThemes(
  themes: readonly MatrixTheme[],
  { ofTheme }: DocumentedCounts,
  byCount: boolean,
  lang: string,
): readonly ThemeGroup[] {
  return dimensions
    .map((dimension) => {
      const own = themes.filter((theme) => theme.dimension === dimension);
      const byName = sortRows(own, ({ short }) => short, 'ascending', lang);
      return {
        dimension,
        themes: byCount ? sortRows(byName, ({ id }) => ofTheme.get(id) ?? 0, 'descending', lang) : byName,
      };
    })
    .filter((group) => group.themes.length > 0);
}

/** The groups side by side. */
export const columnsOf = (groups: readonly ThemeGroup[]): readonly MatrixColumn[] =>
  groups.flatMap((group) => group.themes.map((theme, index) => ({ theme, first: index === 0 })));
