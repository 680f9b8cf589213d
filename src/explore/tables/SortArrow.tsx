/** A triangle that shows by which column a table is sorted, and which way. */
import type { ReactNode } from 'react';
import type { SortDirection } from './sort';

/** It keeps its room where the table is not sorted by this column. */
export function SortArrow({ direction }: { readonly direction: SortDirection | undefined }): ReactNode {
  return <span className="data-table-arrow" data-direction={direction ?? 'none'} aria-hidden="true" />;
}
