/** Which area is at a place of the sheet or nearest to it, found without walking along every coast. */
import { boxOf, type Area, type Box, type PolygonRings } from './area';
import type { SheetPoint } from './sheet';

/** Edges in a row of a polygon, on average. */
const EDGES_IN_A_ROW = 4;

/**
 * The edges of a polygon by rows, from top to bottom: whether a point is inside depends on those of its own row alone. They lie in
 * plain lists of numbers, because a pointer asks for each frame.
 */
interface Rows {
  readonly top: number;
  readonly count: number;
  readonly height: number;
  /** For each edge its two ends: x, y, x, y. */
  readonly ends: Float64Array;
  /** The edges of all rows, one row after another, and where each row begins. */
  readonly edges: Int32Array;
  readonly starts: Int32Array;
}

interface IndexedPolygon {
  readonly rings: PolygonRings;
  readonly box: Box;
  /** Made when a point comes near: most polygons are islands that no pointer ever meets. */
  rows: Rows | null;
}

interface IndexedArea {
  readonly id: string;
  readonly box: Box;
  readonly polygons: readonly IndexedPolygon[];
}

function sizeOf([left, top, right, bottom]: Box): number {
  return (right - left) * (bottom - top);
}

function isNear([left, top, right, bottom]: Box, [x, y]: SheetPoint, reach: number): boolean {
  return x >= left - reach && x <= right + reach && y >= top - reach && y <= bottom + reach;
}

function rowAt({ top, height, count }: Pick<Rows, 'top' | 'height' | 'count'>, y: number): number {
  return Math.max(0, Math.min(count - 1, Math.floor((y - top) / height)));
}

function endsOf(rings: PolygonRings): Float64Array {
  const ends = new Float64Array(4 * rings.reduce((sum, ring) => sum + ring.length, 0));
  let at = 0;
  for (const ring of rings) {
    let previous = ring.at(-1);
    for (const current of ring) {
      if (previous) ends.set([...current, ...previous], at);
      at += 4;
      previous = current;
    }
  }
  return ends;
}

function rowsOf({ rings, box: [, top, , bottom] }: IndexedPolygon): Rows {
  const ends = endsOf(rings);
  const edgeCount = ends.length / 4;
  const count = Math.max(1, Math.floor(edgeCount / EDGES_IN_A_ROW));
  const grid = { top, count, height: (bottom - top) / count || 1 };
  const eachRow = (edge: number, act: (row: number) => void): void => {
    const y = ends[4 * edge + 1] ?? 0;
    const other = ends[4 * edge + 3] ?? 0;
    const last = rowAt(grid, Math.max(y, other));
    for (let row = rowAt(grid, Math.min(y, other)); row <= last; row += 1) act(row);
  };
  const starts = new Int32Array(count + 1);
  for (let edge = 0; edge < edgeCount; edge += 1)
    eachRow(edge, (row) => {
      starts[row + 1] = (starts[row + 1] ?? 0) + 1;
    });
  for (let row = 0; row < count; row += 1) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  const next = starts.slice();
  const edges = new Int32Array(starts[count] ?? 0);
  for (let edge = 0; edge < edgeCount; edge += 1)
    eachRow(edge, (row) => {
      const at = next[row] ?? 0;
      edges[at] = edge;
      next[row] = at + 1;
    });
  return { ...grid, ends, edges, starts };
}

/** Even-odd over all rings, so that a hole is outside. */
function holds(rows: Rows, [x, y]: SheetPoint): boolean {
  const { ends, edges, starts } = rows;
  const row = rowAt(rows, y);
  let inside = false;
  for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
    const edge = 4 * (edges[at] ?? 0);
    const currentY = ends[edge + 1] ?? 0;
    const previousY = ends[edge + 3] ?? 0;
    if (currentY > y === previousY > y) continue;
    const currentX = ends[edge] ?? 0;
    const previousX = ends[edge + 2] ?? 0;
    if (x < currentX + ((y - currentY) / (previousY - currentY)) * (previousX - currentX)) inside = !inside;
  }
  return inside;
}

/** How far a point is from the nearest edge; `most` where none is nearer than that. */
function distanceTo(rows: Rows, [x, y]: SheetPoint, most: number): number {
  const { ends, edges, starts } = rows;
  let least = most;
  const last = starts[rowAt(rows, y + most) + 1] ?? 0;
  for (let at = starts[rowAt(rows, y - most)] ?? 0; at < last; at += 1) {
    const edge = 4 * (edges[at] ?? 0);
    const fromX = ends[edge] ?? 0;
    const fromY = ends[edge + 1] ?? 0;
    const dx = (ends[edge + 2] ?? 0) - fromX;
    const dy = (ends[edge + 3] ?? 0) - fromY;
    const along = ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy || 1);
    const nearest = Math.max(0, Math.min(1, along));
    least = Math.min(least, Math.hypot(fromX + nearest * dx - x, fromY + nearest * dy - y));
  }
  return least;
}

export class AreaIndex {
  /** The smallest first. */
  private readonly areas: readonly IndexedArea[];

  constructor(areas: Iterable<Area>) {
    this.areas = Array.from(areas, ({ id, bbox, polygons }) => ({
      id,
      box: bbox,
      polygons: polygons.map((rings) => ({ rings, box: boxOf(rings[0] ?? []), rows: null })),
    })).sort((a, b) => sizeOf(a.box) - sizeOf(b.box));
  }

  /** The area at a point, the smaller one where areas overlap; null at sea. */
  at(point: SheetPoint): string | null {
    for (const { id, box, polygons } of this.areas) {
      if (!isNear(box, point, 0)) continue;
      for (const polygon of polygons) {
        if (isNear(polygon.box, point, 0) && holds((polygon.rows ??= rowsOf(polygon)), point)) return id;
      }
    }
    return null;
  }

  /** The area whose coast is nearest to a point at sea, if it is nearer than `reach`. */
  nearest(point: SheetPoint, reach: number): string | null {
    let found: string | null = null;
    let least = reach;
    for (const { id, box, polygons } of this.areas) {
      if (!isNear(box, point, least)) continue;
      for (const polygon of polygons) {
        if (!isNear(polygon.box, point, least)) continue;
        const away = distanceTo((polygon.rows ??= rowsOf(polygon)), point, least);
        if (away >= least) continue;
        least = away;
        found = id;
      }
    }
    return found;
  }
}
