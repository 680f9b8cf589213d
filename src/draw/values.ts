/**
 * A picture as a list of plain values, in the order in which they are painted: what is where, in which paint, and what it shows.
 * They are independent of the output, so that SVG, a canvas or the shapes of a slide can be made from the same list. Lengths are
 * CSS pixels; points are in the units of the group around them.
 */
import type { PlaceRole } from '../scene/mark-table';
import type { AreaRole, AreaTone, PlaceTone } from '../scene/scene-types';
import type { families } from '../ui/tokens';

export type Point = readonly [x: number, y: number];

/** As in SVG: a point goes to a·x + c·y + e, b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The layers of areas and lines, in the order in which they are painted. */
export type SheetPart = 'graticule' | 'areas' | 'borders' | 'outline' | 'casing' | 'dashes';

/** The purpose of a value, so that a writer can treat it differently. */
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
  | 'note'
  | 'image';

/** What a value shows; set on one value for each thing. */
export interface Shown {
  /**
   * An area's id; else kind and id, as in `operation:mission-to-moldova`. A mark that several things share has the ids of all,
   * separated by spaces.
   */
  readonly id: string;
  /** Null where it has none. */
  readonly name: string | null;
  readonly role?: AreaRole | PlaceRole;
  readonly tone?: AreaTone | PlaceTone;
}

export interface Stroke {
  readonly colour: string;
  readonly width: number;
  /** 1 by default. */
  readonly opacity?: number;
  /** Alternating lengths of dash and gap. */
  readonly dash?: readonly number[];
  readonly join?: 'round' | 'bevel';
  readonly cap?: 'round';
  /** SVG's miter limit. */
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
  /** Separate lines; closed ones are filled by the even-odd rule. */
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
  /** Which part of the text is at the point. */
  readonly anchor: 'start' | 'middle';
  readonly font: Font;
  readonly fill: string;
  /** The halo under the letters, and how far it reaches. */
  readonly halo?: { readonly colour: string; readonly reach: number };
}

/** A picture made of dots, such as a code to scan. */
export interface ImageValue extends Common {
  readonly kind: 'image';
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  /** The file itself, as a `data:` address: whatever is made of the list needs nothing from elsewhere. */
  readonly data: string;
}

/** Values moved, turned and scaled together. Only their points are: strokes and texts keep their size. */
export interface GroupValue {
  readonly kind: 'group';
  readonly transform: Matrix;
  readonly values: readonly Value[];
}

/** A part of the picture that is clipped at its edges, with its own 0, 0 at the corner. */
interface FrameValue {
  readonly kind: 'frame';
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  readonly values: readonly Value[];
}

export type Shape = PathValue | RectValue | CircleValue | LineValue;
export type Value = Shape | TextValue | ImageValue | GroupValue | FrameValue;

export interface Picture {
  readonly lang: string;
  readonly title: string;
  /** A longer description, for those who cannot see it. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly values: readonly Value[];
}
