/** What a legend explains, in its order, wherever it stands. */
import type { AreaRole, PlaceRole } from './scene-types';

export const LEGEND_AREAS = [
  'participating',
  'host',
  'partner',
  'territory',
  'context',
] as const satisfies readonly AreaRole[];

export const LEGEND_MARKS = [
  'operation',
  'office',
  'closed-operation',
  'future-operation',
  'programme',
  'institution',
  'format',
  'ring',
] as const satisfies readonly PlaceRole[];
