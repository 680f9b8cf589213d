/**
 * Areas and lines of a scene in layers, in sheet coordinates, in the order in which they are painted. Every picture of the map
 * uses it.
 */
import type { Area, BorderLine, Box, Geography } from '../geography/geography';
import { graticule } from '../geography/graticule';
import type { Scene, SceneArea } from '../scene/scene-types';
import type { Palette } from '../ui/tokens';
import { holds, linesIn, polygonsIn } from './in-view';
import { fillOf, isOutlined, MITER_LIMIT, widths, widthsAt } from './paint';
import type { Point, SheetPart, Stroke } from './values';

type Lines = readonly (readonly Point[])[];

/** The rings and lines of a geometry that are drawn. */
interface SheetLines {
  readonly graticule: Lines;
  /** Rings by id of the area. */
  readonly areas: ReadonlyMap<string, Lines>;
  readonly borders: Lines;
  /** Boundaries of territories. */
  readonly territories: Lines;
}

const GRATICULE = graticule();

const wholes = new WeakMap<Area, Lines>();

/** The rings of an area; the same object as before where nothing is cut, so that paths can be cached. */
function ringsOf(area: Area, box: Box | null): Lines {
  const { polygons, bbox } = area;
  if (box && !holds(box, bbox)) return polygonsIn(polygons, box).flat();
  const whole = wholes.get(area) ?? polygons.flat();
  wholes.set(area, whole);
  return whole;
}

/**
 * @param box the part of the sheet to draw: areas are cut along its edges, lines that reach into it are kept whole; null for all
 * of it.
 */
export function sheetLines({ areas, lines }: Geography, box: Box | null): SheetLines {
  const within = (own: Lines): Lines => (box ? linesIn(own, box) : own);
  const ofKind = (kind: BorderLine['kind']): Lines =>
    within(lines.filter((line) => line.kind === kind).map(({ coordinates }) => coordinates));
  return {
    graticule: within(GRATICULE),
    areas: new Map([...areas].map(([id, area]) => [id, ringsOf(area, box)] as const)),
    borders: ofKind('border'),
    territories: ofKind('territory-border'),
  };
}

/** One path of a layer. */
export interface LayerPath {
  readonly lines: Lines;
  /** The area that it shows, with its fill and the colour of its line. */
  readonly area?: SceneArea;
  readonly fill?: string;
}

export interface Layer {
  readonly part: SheetPart;
  /** Whether its lines are closed rings. */
  readonly closed: boolean;
  /** The line of all its paths; a path may have a colour of its own. */
  readonly stroke: Stroke;
  readonly paths: readonly LayerPath[];
}

/**
 * All layers, the lowest first. One path for each area; those outside the box are empty.
 * @param zoom sets the widths of lines that grow with it.
 */
export function layersOf(
  { areas }: Pick<Scene, 'areas'>,
  lines: SheetLines,
  palette: Palette,
  zoom: number,
): readonly Layer[] {
  const now = widthsAt(zoom);
  const ringsOfArea = ({ id }: SceneArea): Lines => lines.areas.get(id) ?? [];
  const territories = { closed: false, paths: [{ lines: lines.territories }] };
  return [
    {
      part: 'graticule',
      closed: false,
      stroke: { colour: palette.graticule, width: widths.graticule },
      paths: [{ lines: lines.graticule }],
    },
    {
      part: 'areas',
      closed: true,
      stroke: { colour: palette.participating, width: widths.area, join: 'bevel' },
      paths: areas.map((area) => ({
        lines: ringsOfArea(area),
        area,
        fill: fillOf(area, palette, false),
      })),
    },
    {
      part: 'borders',
      closed: false,
      stroke: { colour: palette.border, width: now.borders, join: 'round', cap: 'round' },
      paths: [{ lines: lines.borders }],
    },
    {
      part: 'outline',
      closed: true,
      stroke: { colour: palette.outline, width: widths.outline, join: 'round' },
      paths: areas.filter(isOutlined).map((area) => ({ lines: ringsOfArea(area) })),
    },
    // Over the outline, so that a selection never draws a solid line along a territory's boundary.
    {
      part: 'casing',
      stroke: { colour: palette.territory, width: now.casing, miterLimit: MITER_LIMIT },
      ...territories,
    },
    {
      part: 'dashes',
      stroke: { colour: palette.territoryBorder, width: now.dashes, dash: now.dash, miterLimit: MITER_LIMIT },
      ...territories,
    },
  ];
}
