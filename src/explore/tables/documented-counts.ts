/** Counts documented work: themes of each operation, operations of each theme. Pure. */
import { matrixKey, type MatrixCell, type MatrixOperation, type MatrixTheme } from './matrix-data';

export interface DocumentedCounts {
  /** Operations without any recorded evidence are left out, because that does not mean zero. */
  readonly ofOperation: ReadonlyMap<string, number>;
  readonly ofTheme: ReadonlyMap<string, number>;
}

/** Both counts, by id. Weak evidence does not count. */
export function countDocumented(
  operations: readonly MatrixOperation[],
  themes: readonly MatrixTheme[],
  cells: ReadonlyMap<string, MatrixCell>,
): DocumentedCounts {
  const documented = (operation: string, theme: string): boolean =>
    cells.get(matrixKey(operation, theme))?.strength === 'documented';
  return {
    ofOperation: new Map(
      operations
        .filter(({ id }) => themes.some((theme) => cells.has(matrixKey(id, theme.id))))
        .map(({ id }) => [id, themes.filter((theme) => documented(id, theme.id)).length]),
    ),
    ofTheme: new Map(
      themes.map((theme) => [theme.id, operations.filter((operation) => documented(operation.id, theme.id)).length]),
    ),
  };
}
