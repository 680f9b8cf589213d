/** Finds each area's label point, its size, and the points that the camera takes in to show it. */
import { PLACE_STEPS } from '../place-steps';
import type { Place } from '../places';
import { fromSheet, toSheet, type SheetPoint } from '../sheet';
import { hull } from './hull';
import type { PlaceException } from './inputs';
import { distanceToOutline, pole } from './pole';
import { polygonArea, type PolygonOf } from './shapes';
import { polygonsOf, type AreaTopology } from './topology';

/** Parts at least this large, as a share of the largest, belong to what the camera shows. */
const SHARE_OF_LARGEST = 0.05;
const MOST_FRAME_POINTS = 16;

interface Part {
  readonly polygon: PolygonOf<SheetPoint>;
  readonly size: number;
}

/** The text of the file of places. */
export function writePlaces(topology: AreaTopology, exceptions: readonly PlaceException[]): string {
  const unknown = exceptions.find(({ area }) => !topology.areas.some(({ id }) => id === area));
  if (unknown) throw new Error(`place-exceptions.json names the area ${unknown.area}, which is not there`);
  const lines = topology.areas.map((area) => {
    const exception = exceptions.find((candidate) => candidate.area === area.id);
    const { labelPoint, size, frame } = placeOf(area.id, polygonsOf(topology, area), exception);
    const points = frame.map(stepsOf);
    return JSON.stringify({
      id: area.id,
      label: [...stepsOf(labelPoint), stepOf(size)],
      frame: points.flatMap(([x, y], index) => {
        const [lastX, lastY] = points[index - 1] ?? [0, 0];
        return [x - lastX, y - lastY];
      }),
    });
  });
  return `[\n${lines.join(',\n')}\n]\n`;
}

function placeOf(id: string, polygons: readonly PolygonOf<SheetPoint>[], exception: PlaceException | undefined): Place {
  const parts = polygons
    .map((polygon): Part => ({ polygon, size: polygonArea(polygon) }))
    .filter(({ polygon }) => !exception?.within || liesWithin(polygon, exception.within))
    .sort((a, b) => b.size - a.size);
  const [main] = parts;
  if (!main) throw new Error(`The area ${id} has no part to show`);
  const least = main.size * (exception?.share ?? SHARE_OF_LARGEST);
  const shown = parts.filter(({ size }) => size >= least).flatMap(({ polygon: [outer = []] }) => outer);
  return { ...labelOf(id, parts, main, exception), frame: hull(shown, MOST_FRAME_POINTS) };
}

function labelOf(
  id: string,
  parts: readonly Part[],
  main: Part,
  exception: PlaceException | undefined,
): Pick<Place, 'labelPoint' | 'size'> {
  if (!exception?.label) {
    const { point, radius } = pole(main.polygon);
    return { labelPoint: point, size: radius };
  }
  const labelPoint = toSheet([exception.label[0], exception.label[1]]);
  const size = Math.max(...parts.map(({ polygon }) => distanceToOutline(polygon, labelPoint)));
  if (size <= 0) throw new Error(`The label of ${id} lies outside it`);
  return { labelPoint, size };
}

/** Whether the middle of a part's box is in a box of longitudes and latitudes. */
function liesWithin(
  [outer = []]: PolygonOf<SheetPoint>,
  [west, south, east, north]: readonly [number, number, number, number],
): boolean {
  const xs = outer.map(([x]) => x);
  const ys = outer.map(([, y]) => y);
  const middle = fromSheet([(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2]);
  return middle !== null && middle[0] >= west && middle[0] <= east && middle[1] >= south && middle[1] <= north;
}

function stepsOf([x, y]: SheetPoint): readonly [number, number] {
  return [stepOf(x), stepOf(y)];
}

function stepOf(value: number): number {
  return Math.round(value * PLACE_STEPS);
}
