/** What a legend explains, in its order, wherever it stands. */
import { rolesOf } from './mark-look';
import { MARKS, type MarkTable, type PlaceRole } from './mark-table';
import type { AreaRole } from './scene-types';

export const LEGEND_AREAS = [
  'participating',
  'host',
  'partner',
  'territory',
  'context',
] as const satisfies readonly AreaRole[];

/** The marks that a legend explains. */
export function legendMarks(table: MarkTable = MARKS): readonly PlaceRole[] {
  return rolesOf(table).filter((role) => table[role].legend !== null);
}
