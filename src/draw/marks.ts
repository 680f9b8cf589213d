/** Marks, leader lines and names of a placement for pictures, as the overlay draws them in the page. */
import type { ScreenPoint } from '../scene/camera';
import { coloursOf, sized } from '../scene/mark-look';
import { STROKE_WIDTH, type MarkColour, type MarkLook, type MarkShape } from '../scene/mark-table';
import type { PlacedMark } from '../scene/placement/marks';
import type { Placement } from '../scene/placement/placement';
import type { PlaceTone, SceneArea, ScenePlace } from '../scene/scene-types';
import { labelStyles, type LabelStyle, type Palette } from '../ui/tokens';
import { fontOf } from './font';
import type { CircleValue, LineValue, Part, PathValue, Shape, Shown, TextValue } from './values';

/** How far the middle of letters is above their baseline, as a share of their size. */
const MIDDLE = 0.36;
const LEADER = { width: 1, casing: 2.5 } as const;
const ANCHOR = 2;
/** Width of the line around a selected mark. */
const RING = 2;
/** The dashes of a broken edge. */
const BROKEN = [3, 2.5] as const;
const HALO = 1.3;

/** The baseline of letters whose middle is at a given height. */
export function baseline(middle: number, size: number): number {
  return middle + MIDDLE * size;
}

type Outline = Pick<CircleValue, 'kind' | 'at' | 'radius'> | Pick<PathValue, 'kind' | 'lines' | 'closed'>;

/**
 * The shape of a mark, which can be told by its form alone, without its colour.
 * @param reach half its width, to the middle of its edge.
 */
function shapeOf(shape: MarkShape, [x, y]: ScreenPoint, reach: number): Outline {
  const polygon = (...points: readonly ScreenPoint[]): Outline => ({
    kind: 'path',
    lines: [points.map(([right, down]) => [x + right, y + down] as const)],
    closed: true,
  });
  switch (shape) {
    case 'diamond': {
      // A square on its corner, drawn a little smaller than a circle of its width.
      const corner = reach * 1.16;
      return polygon([0, -corner], [corner, 0], [0, corner], [-corner, 0]);
    }
    case 'square':
      return polygon([-reach, -reach], [reach, -reach], [reach, reach], [-reach, reach]);
    case 'triangle':
      return polygon([0, -reach], [reach, 0.84 * reach], [-reach, 0.84 * reach]);
    case 'disc':
      return { kind: 'circle', at: [x, y], radius: reach };
  }
}

/** Half the width of a mark, to the middle of its edge, and half the length of a stroke through it. */
interface Reach {
  readonly edge: number;
  readonly through: number;
}

/** A mark with its edge. Something closed also has a stroke through it, so that it is not told by colour alone. */
export function markShapes(
  look: MarkLook,
  tone: PlaceTone,
  at: ScreenPoint,
  reach: Reach,
  palette: Palette,
  shows?: Shown,
): readonly Shape[] {
  const named = (colour: MarkColour): string | null => colour && palette[colour];
  const [fill, edge] = coloursOf(look, tone).map(named);
  const shape: Shape = {
    part: 'mark',
    ...(shows && { shows }),
    ...shapeOf(look.shape, at, reach.edge),
    fill: fill ?? null,
    stroke: edge
      ? { colour: edge, width: sized(look.edgeWidth, tone), ...(look.time === 'not-yet' && { dash: BROKEN }) }
      : null,
  };
  if (look.time !== 'over' || !look.edge) return [shape];
  const side = reach.through * Math.SQRT1_2;
  const through: LineValue = {
    kind: 'line',
    part: 'mark-stroke',
    from: [at[0] - side, at[1] + side],
    to: [at[0] + side, at[1] - side],
    stroke: { colour: palette[look.edge], width: STROKE_WIDTH },
  };
  return [shape, through];
}

const idOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string => `${kind}:${id}`;

/** The full names of everything at a place. */
function shownAt({ target, members, name, role, tone }: ScenePlace): Shown {
  const ids = members.length > 0 ? members.map((member) => idOf(member.target)) : [idOf(target)];
  return { id: ids.join(' '), name, role, tone };
}

/** A selected mark has a line around it, if it has a filling and an edge. */
function selection({ place, look, radius, candidate }: PlacedMark, palette: Palette): readonly Shape[] {
  if (place.tone !== 'selected' || look.fill === null || look.edge === null) return [];
  const shape = shapeOf(look.shape, candidate.mark, radius + RING / 2);
  return [{ part: 'selection', ...shape, fill: null, stroke: { colour: palette.outline, width: RING } }];
}

/** The line from a place to its mark or name where these are apart. */
function leaders(marks: readonly PlacedMark[], part: Part, colour: string, width: number): readonly LineValue[] {
  return marks.flatMap(({ place, candidate: { leader } }): readonly LineValue[] => {
    if (!leader) return [];
    const shows = part === 'leader' && { shows: { id: idOf(place.target), name: place.name } };
    return [{ kind: 'line', part, ...shows, from: leader.from, to: leader.to, stroke: { colour, width } }];
  });
}

const isBehind = ({ tone }: Pick<SceneArea, 'tone'> | Pick<ScenePlace, 'tone'>): boolean =>
  tone === 'muted' || tone === 'dimmed';

/** All names on the map: of areas, then of marks. */
function namesOf({ marks, names }: Placement, palette: Palette): readonly TextValue[] {
  const name = (text: string, [x, middle]: ScreenPoint, style: LabelStyle, isSoft: boolean, shows: Shown) => {
    const font = fontOf(style);
    return {
      kind: 'text',
      part: 'name',
      shows,
      text,
      at: [x, baseline(middle, font.size)],
      anchor: 'middle',
      font,
      fill: isSoft ? palette.inkSoft : palette.ink,
      halo: { colour: palette.halo, reach: HALO },
    } satisfies TextValue;
  };
  const ofAreas = names.flatMap(({ area, lines, box }) => {
    const { lineHeight } = labelStyles.area;
    const shows = { id: area.target ? idOf(area.target) : area.id, name: area.label };
    return lines.map((line, index) =>
      name(line, [box.x + box.width / 2, box.y + (index + 0.5) * lineHeight], 'area', isBehind(area), shows),
    );
  });
  const ofMarks = marks.flatMap(({ place, look, candidate: { label } }) =>
    label
      ? [
          name(place.label, [label.x + label.width / 2, label.y + label.height / 2], look.label, isBehind(place), {
            id: idOf(place.target),
            name: place.name,
          }),
        ]
      : [],
  );
  return [...ofAreas, ...ofMarks];
}

/** Everything that a placement puts over areas and lines, in screen coordinates. */
export function marksAndNames(placed: Placement, palette: Palette): readonly (Shape | TextValue)[] {
  const { marks } = placed;
  const anchors = marks
    .filter(({ anchor, candidate }) => candidate.mark !== anchor)
    .map(({ anchor }): CircleValue => ({
      kind: 'circle',
      part: 'anchor',
      at: anchor,
      radius: ANCHOR,
      fill: palette.operation,
      stroke: null,
    }));
  const shapes = marks.flatMap((mark) => {
    const { place, look, candidate, radius } = mark;
    const reach = { edge: radius - sized(look.edgeWidth, place.tone) / 2, through: radius };
    return [
      ...selection(mark, palette),
      ...markShapes(look, place.tone, candidate.mark, reach, palette, shownAt(place)),
    ];
  });
  return [
    ...leaders(marks, 'leader-casing', palette.halo, LEADER.casing),
    ...leaders(marks, 'leader', palette.leader, LEADER.width),
    ...anchors,
    ...shapes,
    ...namesOf(placed, palette),
  ];
}
