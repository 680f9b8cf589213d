import type { Content } from '../content/schema';
import { nameOf } from '../locales/names';
import type { Words } from '../locales/words';
import type { View } from '../view/view';
import { matchingCount, shownIn, timeOf } from './shown';
import { inYearKey } from './shown-names';
import type { Time } from './year';

export interface MapFacts {
  readonly year: number;
  readonly states: number;
  readonly partners: number;
  readonly operations: number;
  /** Shown operations that had closed by the year. */
  readonly closed: number;
  /** How many of the shown operations the filter matches; null without a filter. */
  readonly matching: number | null;
  readonly shown: number;
  /** Name of what is selected; null where nothing is, or it has no name. */
  readonly selected: string | null;
  /** The key under `inYear` of the sentence on the selected thing, where it was not there in the year; else null. */
  readonly selectedInYear: ReturnType<typeof inYearKey> | null;
}

/**
 * The figures of a view, for the description of the map in words. States are counted as of the year, while areas are those of
 * today.
 */
export function mapFacts(view: View, content: Content, words: Words): MapFacts {
  const { selection, year } = view;
  const shown = shownIn(view, content);
  const time = selection === null ? 'there' : timeOf(selection, year, content);
  const count = (at: Time): number => shown.operations.filter((operation) => operation.time === at).length;
  return {
    year,
    states: shown.seats.length,
    partners: shown.partners.length,
    operations: count('there'),
    closed: count('over'),
    matching: shown.themes.length > 0 ? matchingCount(shown) : null,
    shown: shown.operations.length,
    selected: selection === null ? null : (nameOf(selection, words) ?? selection.id),
    selectedInYear: selection === null || time === 'there' ? null : inYearKey(selection, time, content),
  };
}
