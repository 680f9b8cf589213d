/** Where the reader is in a grid: its one tab stop (a roving tabindex), what the keys do from there, what the pointer is on. */
import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import { walk, type GridPlace } from './grid-keys';

/** A place of the grid by the ids of its row and its column. */
export interface GridCoordinates {
  readonly row: string;
  readonly column: string;
}

/** What makes an element a place of the grid. */
export interface GridPlaceProps {
  readonly 'data-at': string;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onMouseEnter: () => void;
}

export type PlaceInGrid = (row: string, column: string) => GridPlaceProps;

interface GridNavigation {
  /** Of what to tell: where the pointer is, else where the keyboard is or was when it left. */
  readonly current: GridCoordinates | null;
  /** The keyboard is in the grid. */
  readonly inside: boolean;
  readonly place: PlaceInGrid;
  /** For the table around all places. */
  readonly gridProps: {
    readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
    readonly onMouseLeave: () => void;
  };
}

/** The ids are those of all rows and columns in their order, headings included. */
export function useGridNavigation(rowIds: readonly string[], columnIds: readonly string[]): GridNavigation {
  /** Where the keyboard is, or was when it left. */
  const [active, setActive] = useState<GridCoordinates | null>(null);
  const [inside, setInside] = useState(false);
  const [hovered, setHovered] = useState<GridCoordinates | null>(null);

  const indexOf = (at: GridCoordinates | null): GridPlace => {
    const [row, column] = [rowIds.indexOf(at?.row ?? ''), columnIds.indexOf(at?.column ?? '')];
    // What it was on may be filtered away: the first mark takes its place.
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
      // The browser's own scrolling is content with a part of it.
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
