/** Which operations a view shows, and which of them the chosen themes match. */
import type { Content, FieldOperation } from '../content/schema';
import type { View } from '../view/view';
import { endedBefore, phaseIn } from './year';

/** Weak evidence is shown in the panels and never counted. */
export function worksOn(operation: FieldOperation, theme: string): boolean {
  return operation.themes.some((evidence) => evidence.theme === theme && evidence.strength === 'documented');
}

/**
 * The operations that a view shows, in the content's order: those open in its year, those closed by then, or both. In the
 * present year these are the active and the closed ones.
 */
export function shownOperations({ status, year }: View, content: Content): readonly FieldOperation[] {
  return content.operations.filter(
    (operation) =>
      (status !== 'closed' && phaseIn(operation, year) !== undefined) ||
      (status !== 'active' && endedBefore(operation, year)),
  );
}

/** Those that work on any of the chosen themes; all of them when none is chosen. */
export function matchingOperations(view: View, content: Content): readonly FieldOperation[] {
  const shown = shownOperations(view, content);
  if (view.themes.length === 0) return shown;
  return shown.filter((operation) => view.themes.some((theme) => worksOn(operation, theme)));
}

/** For each theme, how many of the shown operations work on it. */
export function themeCounts(view: View, content: Content): ReadonlyMap<string, number> {
  const shown = shownOperations(view, content);
  return new Map(
    content.themes.map((theme) => [theme.id, shown.filter((operation) => worksOn(operation, theme.id)).length]),
  );
}
