/** Moves through a grid by keys. Pure. */

export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** A key with its modifiers. */
export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** Where a key leads from a cell, never out of the grid; null for a key that the grid does not handle. */
export function walk(pressed: GridKey, from: GridPlace, size: GridPlace): GridPlace | null {
  if (pressed.altKey || pressed.metaKey || pressed.shiftKey) return null;
  const last = { row: size.row - 1, column: size.column - 1 };
  if (pressed.ctrlKey) {
    if (pressed.key === 'Home') return { row: 0, column: 0 };
    return pressed.key === 'End' ? last : null;
  }
  switch (pressed.key) {
    case 'ArrowUp':
      return { ...from, row: Math.max(0, from.row - 1) };
    case 'ArrowDown':
      return { ...from, row: Math.min(last.row, from.row + 1) };
    case 'ArrowLeft':
      return { ...from, column: Math.max(0, from.column - 1) };
    case 'ArrowRight':
      return { ...from, column: Math.min(last.column, from.column + 1) };
    case 'Home':
      return { ...from, column: 0 };
    case 'End':
      return { ...from, column: last.column };
    default:
      return null;
  }
}
