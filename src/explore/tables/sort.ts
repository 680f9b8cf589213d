/** Rows in the order that a reader asked for. Pure. */

export type SortDirection = 'ascending' | 'descending';

/** What a row is sorted by; null where it is not known. */
export type SortValue = string | number | null;

/**
 * Sorts rows by a value: texts by the language's alphabet, numbers by size. Unknown values come last in either direction, and
 * equal rows keep their order.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  direction: SortDirection,
  lang: string,
): readonly Row[] {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [left, right] = [valueOf(a), valueOf(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    return sign * compare(String(left), String(right));
  });
}
