import type { Selection } from './view';

/** Whether both are set and equal. */
export function sameSelection(one: Selection | null, other: Selection | null): boolean {
  return one !== null && one.kind === other?.kind && one.id === other.id;
}
