/**
 * A picture as a list of plain values, in the order in which they are painted: what is where, in which paint, and what it shows.
 * They say nothing of how they are written, so that text, a canvas or the shapes of a slide can be made of the same list.
 * Lengths are CSS pixels; points are in the units of the group around them.
 */
import type { PlaceRole } from '../scene/mark-table';
import type { AreaRole, AreaTone, PlaceTone } from '../scene/scene-types';
import type { families } from '../ui/tokens';

export type Point = readonly [x: number, y: number];

/** As in SVG: a point goes to a·x + c·y + e, b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Areas and lines of the map, in the order in which they are painted. */
export type SheetPart = 'graticule' | 'areas' | 'borders' | 'outline' | 'casing' | 'dashes';

/** What a value is for, by which a writer may tell one from another. */
export type Part =
  | SheetPart
  | 'background'
  | 'leader-casing'
  | 'leader'
  | 'anchor'
  | 'selection'
  | 'mark'
  | 'mark-stroke'
  | 'name'
  | 'title'
  | 'legend'
  | 'note';

/** What a value shows, on the one value that stands for it. */
export interface Shown {
  /** Of an area its own; else kind and id, as in `operation:mission-to-moldova`, and of a mark that several share those of all, with spaces between. */
  readonly id: string;
  /** Null where it has none. */
  readonly name: string | null;
  readonly role?: AreaRole | PlaceRole;
  readonly tone?: AreaTone | PlaceTone;
}

export interface Stroke {
  readonly colour: string;
  readonly width: number;
  /** 1 where it is not said. */
  readonly opacity?: number;
  /** Lengths of dash and gap in turn. */
  readonly dash?: readonly number[];
  readonly join?: 'round' | 'bevel';
  readonly cap?: 'round';
  /** Corners sharper than this are cut, as SVG means it. */
  readonly miterLimit?: number;
}

export interface Font {
  readonly family: keyof typeof families;
  readonly size: number;
  readonly weight: number;
}

interface Common {
  readonly part: Part;
  readonly shows?: Shown;
}

interface Painted extends Common {
  readonly fill: string | null;
  readonly stroke: Stroke | null;
}

export interface PathValue extends Painted {
  readonly kind: 'path';
  /** Each by itself; where they are closed, what an even number of them surrounds is a hole. */
  readonly lines: readonly (readonly Point[])[];
  readonly closed: boolean;
}

export interface RectValue extends Painted {
  readonly kind: 'rect';
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  /** Radius of its corners. */
  readonly corner?: number;
}

export interface CircleValue extends Painted {
  readonly kind: 'circle';
  readonly at: Point;
  readonly radius: number;
}

export interface LineValue extends Common {
  readonly kind: 'line';
  readonly from: Point;
  readonly to: Point;
  readonly stroke: Stroke;
}

export interface TextValue extends Common {
  readonly kind: 'text';
  readonly text: string;
  /** On its baseline. */
  readonly at: Point;
  /** Which part of the text is there. */
  readonly anchor: 'start' | 'middle';
  readonly font: Font;
  readonly fill: string;
  /** Around the letters and under them, so far each way. */
  readonly halo?: { readonly colour: string; readonly reach: number };
}

/** Values moved, turned and scaled together: their points, but neither the widths of their strokes nor their words. */
export interface GroupValue {
  readonly kind: 'group';
  readonly transform: Matrix;
  readonly values: readonly Value[];
}

/** A part of the picture with edges, whose corner is its own 0, 0: what reaches over them is cut. */
interface FrameValue {
  readonly kind: 'frame';
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  readonly values: readonly Value[];
}

export type Shape = PathValue | RectValue | CircleValue | LineValue;
export type Value = Shape | TextValue | GroupValue | FrameValue;

export interface Picture {
  readonly lang: string;
  readonly title: string;
  /** All that it says besides, for those who cannot see it. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly values: readonly Value[];
}
