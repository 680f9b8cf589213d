/** Tracks the reader's place in a grid: its one tab stop (a roving tabindex), the keys, and the cell under the pointer. */
import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import { walk, type GridPlace } from './grid-keys';

/** A cell of the grid by the ids of its row and its column. */
export interface GridCoordinates {
  readonly row: string;
  readonly column: string;
}

/** The props that make an element a cell of the grid. */
export interface GridPlaceProps {
  readonly 'data-at': string;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onMouseEnter: () => void;
}

export type PlaceInGrid = (row: string, column: string) => GridPlaceProps;

interface GridNavigation {
  /** The cell to describe: under the pointer, else where the keyboard is or last was. */
  readonly current: GridCoordinates | null;
  /** Whether the focus is in the grid. */
  readonly inside: boolean;
  readonly place: PlaceInGrid;
  /** Props for the table around all cells. */
  readonly gridProps: {
    readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
    readonly onMouseLeave: () => void;
  };
}

/** Takes the ids of all rows and columns in order, headings included. */
export function useGridNavigation(rowIds: readonly string[], columnIds: readonly string[]): GridNavigation {
  /** Where the keyboard is, or last was. */
  const [active, setActive] = useState<GridCoordinates | null>(null);
  const [inside, setInside] = useState(false);
  const [hovered, setHovered] = useState<GridCoordinates | null>(null);

  const indexOf = (at: GridCoordinates | null): GridPlace => {
    const [row, column] = [rowIds.indexOf(at?.row ?? ''), columnIds.indexOf(at?.column ?? '')];
    // The cell may have been filtered away; the first mark then takes its place.
    return row < 0 || column < 0 ? { row: Math.min(1, rowIds.length - 1), column: 1 } : { row, column };
  };
  const stop = indexOf(active);

  const place: PlaceInGrid = (row, column) => ({
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
      // The browser itself scrolls only until a part of the cell is visible.
      target?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
    onMouseEnter: () => {
      setHovered({ row, column });
    },
  });

  return {
    current: hovered ?? active,
    inside,
    place,
    gridProps: {
      onBlur: (event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setInside(false);
      },
      onMouseLeave: () => {
        setHovered(null);
      },
    },
  };
}
