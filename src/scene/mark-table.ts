/**
 * The one table of marks: what stands for what on the map, how it looks, how it is named and placed. Placement, overlay, picture and
 * legend read it, and `build/marks-css.ts` makes CSS variables of it; a role is added here and nowhere else.
 */
import type { LabelStyle, Palette } from '../ui/tokens';
import type { Selection } from '../view/view';

/** `diamond`: a square on its corner. */
export type MarkShape = 'disc' | 'diamond' | 'square' | 'triangle';

/** A colour of the scheme; null for none. */
export type MarkColour = keyof Palette | null;

/** A measure in CSS pixels, and the same while the thing is selected. */
export type MarkMeasure = readonly [plain: number, selected: number];

export interface MarkLook {
  /** Of which kinds of things it is the mark, besides the one it is named after. */
  readonly kinds?: readonly Selection['kind'][];
  readonly shape: MarkShape;
  /** Half its width, edge included. */
  readonly radius: MarkMeasure;
  readonly fill: MarkColour;
  readonly edge: MarkColour;
  readonly edgeWidth: MarkMeasure;
  /** Filling and edge where the filter does not match it; without, as ever. */
  readonly dimmed?: readonly [fill: MarkColour, edge: MarkColour];
  /** Width of the line around it while it is selected. */
  readonly halo?: number;
  /** What is over has a stroke through it, what is not yet a broken edge: neither is told by colour alone. */
  readonly time?: 'over' | 'not-yet';
  /** The style of its name, which also says where the name may be. */
  readonly label: LabelStyle;
  /** Who is placed before whom: below `OFFICE_RANK` all are settled together. */
  readonly rank: number;
  /** Width in the legend, in CSS pixels; null for what the legend does not explain. */
  readonly legend: number | null;
}

/** Width of the stroke through what is over, in CSS pixels. */
export const STROKE_WIDTH = 2;

/** From this rank on marks take the room that the others have left. */
export const OFFICE_RANK = 3;

/** What most marks in the field share. */
const FIELD = {
  shape: 'disc',
  radius: [9, 12],
  fill: 'surface',
  edge: 'operation',
  edgeWidth: [2, 2],
  label: 'operation',
  legend: 13,
} as const;

/** What most marks of the Organization's own places share. */
const SEAT = {
  ...FIELD,
  shape: 'diamond',
  radius: [6.5, 9],
  label: 'institution',
  rank: 5,
  legend: 10,
} as const;

const UNMATCHED = ['surface', 'operationDimmed'] as const;

/** In the order of the legend. */
const marks = {
  operation: { ...FIELD, fill: 'operation', edge: 'markEdge', dimmed: UNMATCHED, halo: 2, rank: 1 },
  office: { ...FIELD, radius: [6, 6], dimmed: UNMATCHED, halo: 2.5, label: 'office', rank: OFFICE_RANK, legend: 11 },
  'closed-operation': { ...FIELD, edge: 'operationDimmed', time: 'over', rank: 2 },
  // On the map only while it, or an office of its, is selected.
  'future-operation': { ...FIELD, time: 'not-yet', rank: 5 },
  programme: { ...SEAT, shape: 'triangle', fill: 'operation', edge: null, edgeWidth: [0, 0], legend: 13 },
  institution: { ...SEAT, kinds: ['partnership'], fill: 'outline', edge: 'markEdge', edgeWidth: [1.5, 1.5], halo: 2 },
  format: { ...SEAT, edge: 'outline', halo: 2 },
  // Around a State too small to be seen.
  ring: { ...FIELD, radius: [6, 13.5], fill: null, edge: 'outline', edgeWidth: [1.5, 2], label: 'ring', rank: 4 },
  // What was no field operation: on the map only while it is selected.
  other: { ...SEAT, shape: 'square', fill: 'outline', edge: 'markEdge', edgeWidth: [1.5, 1.5], legend: null },
} satisfies Readonly<Record<string, MarkLook>>;

export type PlaceRole = keyof typeof marks;

/** The roles that a legend explains, each by a text of its name. */
export type LegendRole = {
  [Role in PlaceRole]: (typeof marks)[Role]['legend'] extends null ? never : Role;
}[PlaceRole];

export type MarkTable = Readonly<Record<PlaceRole, MarkLook>>;

export const MARKS: MarkTable = marks;
