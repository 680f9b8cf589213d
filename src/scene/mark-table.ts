/**
 * The table of marks: their look, names and placement. Placement, overlay, picture and legend read it, and `build/marks-css.ts`
 * makes CSS variables from it, so a role only has to be added here.
 */
import type { LabelStyle, Palette } from '../ui/tokens';
import type { Selection } from '../view/view';

/** `diamond`: a square standing on its corner. */
export type MarkShape = 'disc' | 'diamond' | 'square' | 'triangle';

/** A colour of the scheme; null for none. */
export type MarkColour = keyof Palette | null;

/** A measure in CSS pixels, normally and while selected. */
export type MarkMeasure = readonly [plain: number, selected: number];

export interface MarkLook {
  /** Further kinds of things with this mark, besides the one it is named after. */
  readonly kinds?: readonly Selection['kind'][];
  readonly shape: MarkShape;
  /** Half its width, edge included. */
  readonly radius: MarkMeasure;
  readonly fill: MarkColour;
  readonly edge: MarkColour;
  readonly edgeWidth: MarkMeasure;
  /** Filling and edge where the filter does not match it; unchanged by default. */
  readonly dimmed?: readonly [fill: MarkColour, edge: MarkColour];
  /** Width of the line around it while it is selected. */
  readonly halo?: number;
  /** `over` has a stroke through it, `not-yet` a broken edge, so that neither is told by colour alone. */
  readonly time?: 'over' | 'not-yet';
  /** The style of its name, which also decides where the name may be. */
  readonly label: LabelStyle;
  /** The order of placement: all ranks below `OFFICE_RANK` are placed together. */
  readonly rank: number;
  /** Width in the legend, in CSS pixels; null where the legend does not explain it. */
  readonly legend: number | null;
}

/** Width of the stroke through what is over, in CSS pixels. */
export const STROKE_WIDTH = 2;

/** From this rank on marks only get the room left by the others. */
export const OFFICE_RANK = 3;

/** Shared by most marks of field operations and offices. */
const FIELD = {
  shape: 'disc',
  radius: [9, 12],
  fill: 'surface',
  edge: 'operation',
  edgeWidth: [2, 2],
  label: 'operation',
  legend: 13,
} as const;

/** Shared by most marks of the Organization's own places. */
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
  // On the map only while it or one of its offices is selected.
  'future-operation': { ...FIELD, time: 'not-yet', rank: 5 },
  programme: { ...SEAT, shape: 'triangle', fill: 'operation', edge: null, edgeWidth: [0, 0], legend: 13 },
  institution: { ...SEAT, kinds: ['partnership'], fill: 'outline', edge: 'markEdge', edgeWidth: [1.5, 1.5], halo: 2 },
  format: { ...SEAT, edge: 'outline', halo: 2 },
  // Around a State that is too small to see.
  ring: { ...FIELD, radius: [6, 13.5], fill: null, edge: 'outline', edgeWidth: [1.5, 2], label: 'ring', rank: 4 },
  // No field operation; on the map only while selected.
  other: { ...SEAT, shape: 'square', fill: 'outline', edge: 'markEdge', edgeWidth: [1.5, 1.5], legend: null },
} satisfies Readonly<Record<string, MarkLook>>;

export type PlaceRole = keyof typeof marks;

/** The roles that a legend explains; each is also the key of its text. */
export type LegendRole = {
  [Role in PlaceRole]: (typeof marks)[Role]['legend'] extends null ? never : Role;
}[PlaceRole];

export type MarkTable = Readonly<Record<PlaceRole, MarkLook>>;

export const MARKS: MarkTable = marks;
