/** The rows of a legend, in order, for page and pictures. */
import { rolesOf } from './mark-look';
import { MARKS, type LegendRole, type MarkTable, type PlaceRole } from './mark-table';

/** Whether the legend explains a role. */
export function isExplained(role: PlaceRole, table: MarkTable = MARKS): role is LegendRole {
  return table[role].legend !== null;
}

/** The marks in a legend. */
export function legendMarks(table: MarkTable = MARKS): readonly LegendRole[] {
  return rolesOf(table).filter((role) => isExplained(role, table));
}
