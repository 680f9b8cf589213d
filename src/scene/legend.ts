/** What a legend explains, in its order, wherever it stands. */
import { rolesOf } from './mark-look';
import { MARKS, type LegendRole, type MarkTable, type PlaceRole } from './mark-table';

/** Whether the legend explains a mark. */
export function isExplained(role: PlaceRole, table: MarkTable = MARKS): role is LegendRole {
  return table[role].legend !== null;
}

/** The marks that a legend explains. */
export function legendMarks(table: MarkTable = MARKS): readonly LegendRole[] {
  return rolesOf(table).filter((role) => isExplained(role, table));
}
