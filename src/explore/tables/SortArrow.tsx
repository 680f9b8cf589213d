/** A triangle that shows by which column, and in which direction, a table is sorted. */
import type { ReactNode } from 'react';
import type { SortDirection } from './sort';

/** Keeps its space where the table is not sorted by this column. */
export function SortArrow({ direction }: { readonly direction: SortDirection | undefined }): ReactNode {
  return <span className="data-table-arrow" data-direction={direction ?? 'none'} aria-hidden="true" />;
}
