/** Reads the table of marks. */
import { MARKS, type MarkColour, type MarkLook, type MarkMeasure, type MarkTable, type PlaceRole } from './mark-table';
import type { PlaceTone } from './scene-types';
import type { Time } from './year';

/** The status of an operation in the shown year. */
export const OPERATION_ROLES = {
  there: 'operation',
  over: 'closed-operation',
  'not-yet': 'future-operation',
} as const satisfies Readonly<Record<Time, PlaceRole>>;

/** The roles of a table, in its order. */
export function rolesOf(table: MarkTable): readonly PlaceRole[] {
  return Object.keys(table) as PlaceRole[];
}

/** The role of a kind of thing; undefined for kinds without a mark. */
export function roleOfKind(kind: string, table: MarkTable = MARKS): PlaceRole | undefined {
  return rolesOf(table).find((role) => role === kind || table[role].kinds?.some((other) => other === kind));
}

/** A measure in CSS pixels. */
export function sized([plain, selected]: MarkMeasure, tone: PlaceTone): number {
  return tone === 'selected' ? selected : plain;
}

/** The colours of filling and edge. */
export function coloursOf(
  { fill, edge, dimmed }: MarkLook,
  tone: PlaceTone,
): readonly [fill: MarkColour, edge: MarkColour] {
  return tone === 'dimmed' && dimmed ? dimmed : [fill, edge];
}

/** The order of placement: selected things first, those that the filter does not match last. */
export function rankOf({ rank }: MarkLook, tone: PlaceTone): number {
  if (tone === 'selected') return 0;
  return tone === 'dimmed' ? Math.max(rank, 2) : rank;
}
