/** Spans of years, as the panels write them. */
import type { Phase } from '../content/schema';
import { yearOf } from '../locales/format';

/** From the first phase of an operation to its last; `present` is the text for one that has no end. */
export function spanOf(phases: readonly Pick<Phase, 'from' | 'to'>[], present = ''): string {
  const from = phases[0]?.from ?? '';
  const to = phases.at(-1)?.to ?? null;
  return `${yearOf(from)}–${to === null ? present : yearOf(to)}`;
}
