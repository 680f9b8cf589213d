/** The rows of the list in words, as its tables take them. */
import type { SortableRow } from './SortableTable';

/** A field operation in words. */
export interface OperationRow extends SortableRow {
  readonly name: string;
  readonly type: string;
  readonly host: string;
  /** When it opened, in words. */
  readonly since: string;
  /** The same as an ISO date of any precision, for sorting. */
  readonly sinceDate: string;
  /** Null where the number is not published. */
  readonly offices: number | null;
  /** Number of themes with documented work; null where none were recorded. */
  readonly themes: number | null;
  readonly status: string;
}

/** A participating State or a Partner for Co-operation in words. */
export interface StateRow extends SortableRow {
  /** `former`: a State that no longer exists, and has no panel. */
  readonly kind: 'state' | 'partner' | 'former';
  /** What it is, where that is not a participating State of today. */
  readonly note: string | null;
  readonly name: string;
  /** Null where none is shown. */
  readonly capital: string | null;
  readonly since: string;
  readonly sinceDate: string;
  /** The shown field operations in it. */
  readonly operations: readonly { readonly id: string; readonly name: string }[];
  /** Years in which it held the Chairpersonship, in order. */
  readonly chairpersonship: readonly number[];
}
