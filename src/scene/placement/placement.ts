/**
 * Places each mark and name, or leaves it out: no two overlap, none is cut by the window or covered by a panel. Pure: takes the
 * camera, the window, the panels over it and a measure of texts.
 */
import { atOnce, type Steps } from '../../ui/steps';
import { labelStyles, type LabelStyle } from '../../ui/tokens';
import { pixelsPerUnit, project, type Rect, type ScreenPoint, type SheetCamera, type Viewport } from '../camera';
import { sized } from '../mark-look';
import { MARKS, OFFICE_RANK, type MarkTable } from '../mark-table';
import { isWorthAPlace } from '../scene';
import type { Scene, SceneArea } from '../scene-types';
import { Board } from './board';
import { nearCandidates } from './candidates';
import { grouped, type Located } from './groups';
import { isOperation, placeMarks, rank, type Attempt, type PlacedMark, type Wanted } from './marks';

/** Width of a text in CSS pixels in one of the label styles. */
export interface Measure {
  (text: string, style: LabelStyle): number;
  /** The factor by which the browser enlarges text and line height; 1 by default. */
  readonly larger?: number;
}

const lineHeightOf = (style: LabelStyle, { larger = 1 }: Measure): number => labelStyles[style].lineHeight * larger;

export interface PlacementInput {
  readonly scene: Scene;
  readonly camera: SheetCamera;
  readonly viewport: Viewport;
  /** Panels over the map: nothing is placed under them. */
  readonly obstacles: readonly Rect[];
  readonly measure: Measure;
  readonly table?: MarkTable;
}

/** The name of an area, one or two lines centred on a point. */
export interface PlacedName {
  readonly area: SceneArea;
  readonly anchor: ScreenPoint;
  readonly lines: readonly string[];
  readonly box: Rect;
}

export interface Placement {
  readonly marks: readonly PlacedMark[];
  readonly names: readonly PlacedName[];
}

/** The most things on the map, so that dragging stays smooth. */
const MOST_MARKS = 60;
const MOST_NAMES = 60;
/** With more operations in the window than this, those near each other share a mark. */
const MOST_OPERATIONS = 30;
const FEWEST_OPERATIONS = 14;
const FEWER = 4;
/**
 * From this scale on, in CSS pixels for the sheet's square, the rings of small States do not overlap, and operations make room
 * for them.
 */
const RINGS_FIRST = 1100;

/** The name on one line, or on two where it is long and has a space near its middle. */
function linesOf(name: string, room: number, measure: Measure): readonly string[] {
  if (measure(name, 'area') <= room) return [name];
  const spaces = [...name.matchAll(/[\s-]/g)].map(({ index }) => index);
  const middle = spaces.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  if (middle === undefined) return [name];
  const cut = name[middle] === '-' ? middle + 1 : middle;
  return [name.slice(0, cut), name.slice(cut).trim()];
}

/** How much wider, and how much taller, a name may be than the largest circle in its area. */
const NAME_SPILL = { width: 3.4, height: 1.5 } as const;

function placeNames(input: PlacementInput, board: Board): readonly PlacedName[] {
  const { scene, camera, viewport, measure } = input;
  const scale = pixelsPerUnit(camera.zoom);
  const ringed = new Set(scene.places.filter(({ role }) => role === 'ring').map(({ target }) => target.id));
  const candidates = scene.areas
    .filter(({ label, tone, id }) => label !== null && (tone === 'selected' || !ringed.has(id) || camera.zoom > 6))
    .sort(
      (a, b) =>
        Number(b.tone === 'selected') - Number(a.tone === 'selected') || b.size - a.size || a.id.localeCompare(b.id),
    );
  const names: PlacedName[] = [];
  const lineHeight = lineHeightOf('area', measure);
  for (const area of candidates) {
    if (names.length >= MOST_NAMES) break;
    const room = 2 * area.size * scale;
    const lines = linesOf(area.label ?? '', room, measure);
    const width = Math.max(...lines.map((line) => measure(line, 'area')));
    const height = lines.length * lineHeight;
    if (area.tone !== 'selected' && (width > room * NAME_SPILL.width || height > room * NAME_SPILL.height)) continue;
    const anchor = project(camera, viewport, area.labelPoint);
    const nudges = [0, -1, 1, -2, 2].map((step) => step * lineHeight * 0.8);
    for (const nudge of nudges) {
      if (Math.abs(nudge) + height / 2 > Math.max(room / 2, height)) continue;
      const box = { x: anchor[0] - width / 2, y: anchor[1] - height / 2 + nudge, width, height };
      if (!board.isFree(box)) continue;
      board.takeBox(box);
      names.push({ area, anchor, lines, box });
      break;
    }
  }
  return names;
}

/** Gives the rings their names where there is still room beside them. */
function nameRings(marks: readonly PlacedMark[], board: Board, measure: Measure): readonly PlacedMark[] {
  return marks.map((mark) => {
    const { place, look, anchor, radius } = mark;
    if (look.label !== 'ring' || mark.candidate.label) return mark;
    const size = { width: measure(place.label, 'ring'), height: lineHeightOf('ring', measure) };
    const candidate = nearCandidates(anchor, radius, size).find(({ label }) => label !== null && board.isFree(label));
    if (!candidate?.label) return mark;
    board.takeBox(candidate.label);
    return { ...mark, candidate };
  });
}

/** What can be in the window: operations and the selection, and what gets the room that they leave. */
interface Parted {
  readonly first: readonly Located[];
  readonly rest: readonly Located[];
}

/** The places whose marks can be in the window, the more important first. */
function partedBy({ scene, camera, viewport, obstacles, table = MARKS }: PlacementInput): Parted {
  const covered = ([x, y]: ScreenPoint): boolean =>
    x < 0 ||
    y < 0 ||
    x > viewport.width ||
    y > viewport.height ||
    obstacles.some((box) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height);
  const rankIn = ({ place }: Located): number => rank({ place, look: table[place.role] });
  const all = scene.places
    .filter((place) => isWorthAPlace(place, camera.zoom))
    .map((place): Located => ({ place, anchor: project(camera, viewport, place.point) }))
    .filter(({ anchor }) => !covered(anchor))
    .sort((a, b) => rankIn(a) - rankIn(b));
  return {
    first: all.filter((one) => rankIn(one) < OFFICE_RANK),
    rest: all.filter((one) => rankIn(one) >= OFFICE_RANK),
  };
}

/** Places everything with at most so many marks for operations. */
function* placeAll(input: PlacementInput, all: Parted, most: number): Steps<Attempt & { readonly isWhole: boolean }> {
  const { camera, viewport, obstacles, measure, table = MARKS } = input;
  const first = grouped(all.first, most);
  const rest = grouped(all.rest, MOST_MARKS - first.length);
  const wanted = [...first, ...rest].map(({ place, anchor }): Wanted => {
    const look = table[place.role];
    return {
      place,
      look,
      anchor,
      radius: sized(look.radius, place.tone),
      size: { width: measure(place.label, look.label), height: lineHeightOf(look.label, measure) },
    };
  });
  const operations = wanted.filter(isOperation);
  const newBoard = (): Board =>
    new Board(
      viewport,
      obstacles,
      operations.map(({ anchor }) => anchor),
    );
  const placed = yield* placeMarks(wanted, newBoard, pixelsPerUnit(camera.zoom) >= RINGS_FIRST);
  return { ...placed, isWhole: first.every(({ place }) => placed.marks.some((mark) => mark.place === place)) };
}

export function placement(input: PlacementInput): Placement {
  return atOnce(placementSteps(input));
}

/** The same in small steps, so that other work can have its turn in between. */
export function* placementSteps(input: PlacementInput): Steps<Placement> {
  const all = partedBy(input);
  let most = MOST_OPERATIONS;
  let placed = yield* placeAll(input, all, most);
  // Fewer and larger groups, so that none is left out.
  while (all.first.length > MOST_OPERATIONS && !placed.isWhole && most > FEWEST_OPERATIONS) {
    most -= FEWER;
    placed = yield* placeAll(input, all, most);
  }
  const { board, marks } = placed;
  yield;
  const names = placeNames(input, board);
  yield;
  return { marks: nameRings(marks, board, input.measure), names };
}
