/** What a legend explains, in its order, wherever it stands. */
import { rolesOf } from './mark-look';
import { MARKS, type LegendRole, type MarkTable, type PlaceRole } from './mark-table';
import type { AreaRole } from './scene-types';

export const LEGEND_AREAS = [
  'participating',
  'host',
  'partner',
  'territory',
  'context',
] as const satisfies readonly AreaRole[];

/** Whether the legend explains a mark. */
export function isExplained(role: PlaceRole, table: MarkTable = MARKS): role is LegendRole {
  return table[role].legend !== null;
}

/** The marks that a legend explains. */
export function legendMarks(table: MarkTable = MARKS): readonly LegendRole[] {
  return rolesOf(table).filter((role) => isExplained(role, table));
}
