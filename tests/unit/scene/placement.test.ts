import { beforeAll, describe, expect, test, vi } from 'vitest';
import { project, type Rect, type ScreenPoint, type Viewport } from '../../../src/scene/camera';
import { cameraFor, focusOf } from '../../../src/scene/focus';
import { placement, type Measure, type Placement, type PlacementInput } from '../../../src/scene/placement/placement';
import { scene } from '../../../src/scene/scene';
import type { Scene } from '../../../src/scene/scene-types';
import { labelStyles } from '../../../src/ui/tokens';
import { LANGUAGES, type Language, type Selection, type View } from '../../../src/view/view';
import { LAYOUTS, type TestLayout } from '../support/layouts';
import { content, coarse, viewOf, wordsIn } from '../support/world';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

/** As wide as an average letter of the label's size makes it: no font is needed, and every run has the same. */
const measure: Measure = (text, style) => text.length * 0.58 * labelStyles[style].size + 4;

interface Segment {
  readonly from: ScreenPoint;
  readonly to: ScreenPoint;
}

interface Box {
  readonly what: string;
  readonly rect: Rect;
}

interface Line extends Segment {
  readonly what: string;
  /** The mark it goes to or comes from, which it touches. */
  readonly mark: string;
}

// The geometry of this file is its own: a mistake in the product's must not excuse itself.

const overlaps = (a: Rect, b: Rect): boolean =>
  Math.min(a.x + a.width, b.x + b.width) > Math.max(a.x, b.x) &&
  Math.min(a.y + a.height, b.y + b.height) > Math.max(a.y, b.y);

const isIn = ({ width, height }: Viewport, rect: Rect): boolean =>
  rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= width && rect.y + rect.height <= height;

/** Lines that begin at the same place part from there: so much of them may lie together, in CSS pixels. */
const SAME_PLACE = 14;

/** Whether two leader lines cross; not that two things stand in the same town. */
function cross(a: Segment, b: Segment): boolean {
  const apart = Math.hypot(a.from[0] - b.from[0], a.from[1] - b.from[1]);
  if (apart >= SAME_PLACE) return meet(a, b);
  const rest = ({ from, to }: Segment): Segment | null => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (length <= SAME_PLACE) return null;
    const share = SAME_PLACE / length;
    return { from: [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share], to };
  };
  const [restA, restB] = [rest(a), rest(b)];
  return restA !== null && restB !== null && meet(restA, restB);
}

/** Whether two segments have a point in common, found by solving for it. */
function meet(a: Segment, b: Segment): boolean {
  const [ax, ay] = [a.to[0] - a.from[0], a.to[1] - a.from[1]];
  const [bx, by] = [b.to[0] - b.from[0], b.to[1] - b.from[1]];
  const determinant = ax * by - ay * bx;
  if (determinant === 0) return false;
  const [dx, dy] = [b.from[0] - a.from[0], b.from[1] - a.from[1]];
  const alongA = (dx * by - dy * bx) / determinant;
  const alongB = (dx * ay - dy * ax) / determinant;
  return alongA >= 0 && alongA <= 1 && alongB >= 0 && alongB <= 1;
}

function runsThrough(line: Segment, { x, y, width, height }: Rect): boolean {
  const corners: readonly ScreenPoint[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  const within = ([px, py]: ScreenPoint): boolean => px > x && px < x + width && py > y && py < y + height;
  return (
    within(line.from) ||
    within(line.to) ||
    corners.some((corner, index) => meet(line, { from: corner, to: corners[(index + 1) % 4]! }))
  );
}

interface Case {
  readonly name: string;
  readonly view: Partial<View>;
  readonly region: string;
  /** Of how many operations the names, and of how many even the marks, may find no room: `[names, marks]`; none when left out. */
  readonly crowd?: Readonly<Record<'wide' | 'phone', readonly [number, number]>>;
}

/** What a year with many operations may leave nameless on a phone, and all 26 operations at once in either window. */
const MANY: Case['crowd'] = { wide: [0, 0], phone: [3, 0] };
const ALL: Case['crowd'] = { wide: [5, 0], phone: [12, 1] };

/** One of so many, each window's language taking others: what is dimmed or lit hardly depends on the words. */
const everySixth = <Thing>(things: readonly Thing[], turn: number): readonly Thing[] =>
  things.filter((_, index) => index % LANGUAGES.length === turn % LANGUAGES.length);

const selecting = (name: string, kind: Selection['kind'], id: string): Case => ({
  name: `${name} ${id}`,
  view: { selection: { kind, id } },
  region: 'whole-area',
});

/** The years with the most operations, and several of them in one city. */
const YEARS = [1999, 2014];

/** Everything whose words are long or many in every language; the rest in one language or the other by turns. */
const casesOf = (turn: number): readonly Case[] => [
  ...content.regions.map(({ id }) => ({ name: id, view: {}, region: id })),
  ...YEARS.map((year) => ({ name: `the year ${year}`, view: { year }, region: 'whole-area', crowd: MANY })),
  { name: 'closed operations too', view: { status: 'all' }, region: 'whole-area', crowd: ALL },
  ...everySixth(content.themes, turn).map(({ id }) => ({
    name: `the filter ${id}`,
    view: { themes: [id] },
    region: 'whole-area',
  })),
  ...content.operations.map(({ id }) => selecting('the operation', 'operation', id)),
  ...content.operations.flatMap(({ offices }) => offices).map(({ id }) => selecting('the office', 'office', id)),
  ...everySixth(content.institutions, turn).map(({ id }) => selecting('the institution', 'institution', id)),
  ...everySixth(content.formats, turn).map(({ id }) => selecting('the format', 'format', id)),
  ...everySixth(content.themes, turn).map(({ id }) => selecting('the theme', 'theme', id)),
  ...everySixth(content.states, turn).map(({ code }) => selecting('the State', 'state', code)),
  ...everySixth(content.otherActivities, turn).map(({ id }) => selecting('the activity', 'operation', id)),
  ...everySixth(content.partnerships, turn).map(({ id }) => selecting('the partnership', 'partnership', id)),
  ...everySixth(content.programmes, turn).map(({ id }) => selecting('the programme', 'programme', id)),
  ...everySixth(content.chairs, turn).map(({ year }) => selecting('the chair', 'chair', String(year))),
];

interface Placed extends Case {
  readonly layout: TestLayout;
  readonly input: PlacementInput;
  readonly scene: Scene;
  readonly placement: Placement;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

function inputFor({ view: patch, region }: Case, layout: TestLayout, lang: Language): PlacementInput {
  const view = viewOf({ ...patch, lang });
  const focus = focusOf(view, region, content, coarse)!;
  const camera = cameraFor(focus, layout.viewport, layout.free);
  const { viewport, obstacles } = layout;
  return { scene: scene(view, content, coarse, wordsIn(lang)), camera, viewport, obstacles, measure };
}

function place(which: Case, layout: TestLayout, lang: Language): Placed {
  const input = inputFor(which, layout, lang);
  const placed = placement(input);
  const boxes = [
    ...placed.marks.flatMap(({ place: { key }, radius, candidate: { mark, label } }): Box[] => [
      {
        what: `mark ${key}`,
        rect: { x: mark[0] - radius, y: mark[1] - radius, width: 2 * radius, height: 2 * radius },
      },
      ...(label ? [{ what: `label ${key}`, rect: label }] : []),
    ]),
    ...placed.names.map(({ area: { id }, box }): Box => ({ what: `name ${id}`, rect: box })),
  ];
  const lines = placed.marks.flatMap(({ place: { key }, candidate: { leader } }): Line[] =>
    leader ? [{ ...leader, what: `leader ${key}`, mark: `mark ${key}` }] : [],
  );
  return { ...which, layout, input, scene: input.scene, placement: placed, boxes, lines };
}

/** With nothing selected the overview stands beside the map, else the wider panel. */
const fits = ({ view }: Case, { panel }: TestLayout): boolean =>
  (panel === 'selected') === (view.selection !== undefined);

const WINDOWS = LANGUAGES.flatMap((lang, turn) =>
  LAYOUTS.map((layout) => [layout.name, lang, layout, casesOf(turn)] as const),
);

describe.each(WINDOWS)('%s, %s', (_, lang, layout, cases) => {
  let all: readonly Placed[] = [];
  beforeAll(() => {
    all = cases.filter((which) => fits(which, layout)).map((which) => place(which, layout, lang));
  });
  /** Collects what is wrong over all views, so that one failure shows the extent of it. */
  const complaints = (find: (placed: Placed) => readonly string[]): readonly string[] =>
    all.flatMap((placed) => find(placed).map((complaint) => `${placed.name}: ${complaint}`));

  test('no two marks, labels or names overlap', () => {
    expect(
      complaints(({ boxes }) =>
        boxes.flatMap((box, index) =>
          boxes
            .slice(index + 1)
            .flatMap((other) => (overlaps(box.rect, other.rect) ? [`${box.what} lies on ${other.what}`] : [])),
        ),
      ),
    ).toEqual([]);
  });

  test('none is cut by the window or covered by a panel', () => {
    expect(
      complaints(({ boxes }) =>
        boxes.flatMap(({ what, rect }) => [
          ...(isIn(layout.viewport, rect) ? [] : [`${what} is cut`]),
          ...(layout.obstacles.some((obstacle) => overlaps(obstacle, rect)) ? [`${what} is covered`] : []),
        ]),
      ),
    ).toEqual([]);
  });

  test('no leader line runs through a box, its own label included, or across another', () => {
    expect(
      complaints(({ boxes, lines }) =>
        lines.flatMap((line, index) => [
          ...boxes.flatMap(({ what, rect }) =>
            what !== line.mark && runsThrough(line, rect) ? [`${line.what} runs through ${what}`] : [],
          ),
          ...lines
            .slice(index + 1)
            .flatMap((other) => (cross(line, other) ? [`${line.what} crosses ${other.what}`] : [])),
        ]),
      ),
    ).toEqual([]);
  });

  test('every operation whose place is in the free part has its mark and its label, but where there are too many', () => {
    const { free } = layout;
    expect(
      complaints(({ crowd, scene: shown, input, placement: { marks } }) => {
        const wanted = shown.places.filter(({ role, point }) => {
          const [x, y] = project(input.camera, layout.viewport, point);
          const holds = (rect: Rect): boolean =>
            x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;
          return ['operation', 'closed-operation'].includes(role) && holds(free) && !layout.obstacles.some(holds);
        });
        const found = wanted.map(({ key }) => ({ key, mark: marks.find(({ place: { key: at } }) => at === key) }));
        const missing = found.filter(({ mark }) => !mark);
        const nameless = found.filter(({ mark }) => mark && !mark.candidate.label);
        const [names, most] = crowd?.[layout.viewport.width > 1000 ? 'wide' : 'phone'] ?? [0, 0];
        return [
          ...(missing.length > most ? missing.map(({ key }) => `${key} is missing`) : []),
          ...(nameless.length > names ? nameless.map(({ key }) => `${key} has no label`) : []),
        ];
      }),
    ).toEqual([]);
  });

  test('what is selected is there, on its place or joined to it by a line', () => {
    expect(
      complaints(({ placement: { marks }, view: { selection }, scene: shown }) => {
        const chosen = shown.places.filter(({ tone }) => tone === 'selected').map(({ key }) => key);
        if (selection && ['operation', 'office'].includes(selection.kind) && chosen.length !== 1)
          return ['nothing is selected'];
        return chosen.filter((key) => !marks.some((mark) => mark.place.key === key)).map((key) => `${key} is missing`);
      }),
    ).toEqual([]);
  });

  test('a mark that stands apart has a line to its place, and only then is it apart', () => {
    expect(
      complaints(({ input, placement: { marks } }) =>
        marks.flatMap(({ place: { key, point }, anchor, candidate: { mark, leader } }) => {
          const [x, y] = project(input.camera, layout.viewport, point);
          if (Math.hypot(anchor[0] - x, anchor[1] - y) > 0.01) return [`the anchor of ${key} is not its place`];
          const apart = Math.hypot(mark[0] - x, mark[1] - y) > 0.01;
          if (!apart) return [];
          if (!leader) return [`${key} stands apart without a line`];
          return Math.hypot(leader.from[0] - x, leader.from[1] - y) > 0.01
            ? [`the line of ${key} comes from elsewhere`]
            : [];
        }),
      ),
    ).toEqual([]);
  });

  test('names say what the scene says, in at most two lines that fit their box', () => {
    expect(
      complaints(({ placement: { names } }) =>
        names.flatMap(({ area: { label }, lines, box }) => {
          const whole = lines.join(' ').replace(/- /g, '-') === label || lines.join(' ') === label;
          const wide = lines.every((line) => measure(line, 'area') <= box.width + 0.01);
          return [
            ...(whole ? [] : [`${lines.join('|')} is not ${label}`]),
            ...(lines.length <= 2 && wide ? [] : [`${lines.join('|')} does not fit its box`]),
          ];
        }),
      ),
    ).toEqual([]);
  });

  test('no more stands on the map than can be moved smoothly', () => {
    for (const {
      placement: { marks, names },
    } of all)
      expect(marks.length + names.length).toBeLessThanOrEqual(100);
  });

  test('the same again gives the same', () => {
    for (const { input, placement: placed } of all.filter((__, index) => index % 12 === 0)) {
      expect(placement(input)).toEqual(placed);
    }
  });
});

describe('edges', () => {
  const layout = LAYOUTS[0]!;
  const whole = casesOf(0)[0]!;

  test('a window with room for nothing holds nothing, and nothing breaks', () => {
    const input = inputFor(whole, layout, 'en');
    expect(placement({ ...input, viewport: { width: 10, height: 10 } })).toEqual({ marks: [], names: [] });
    const covered = { x: 0, y: 0, width: 1440, height: 900 };
    expect(placement({ ...input, obstacles: [covered] })).toEqual({ marks: [], names: [] });
  });

  test('where a browser writes words larger, their lines have the room too, and all keep apart', () => {
    const input = inputFor(whole, layout, 'en');
    const larger = 1.5;
    const enlarged = Object.assign((...asked: Parameters<Measure>) => measure(...asked) * larger, { larger });
    const { marks, names } = placement({ ...input, measure: enlarged });
    const labels = marks.flatMap(({ look, candidate: { label } }) =>
      label ? [{ box: label, least: labelStyles[look.label].lineHeight * larger }] : [],
    );
    const all = [
      ...labels,
      ...names.map(({ box, lines }) => ({ box, least: lines.length * labelStyles.area.lineHeight * larger })),
    ];
    expect(labels.length).toBeGreaterThan(8);
    expect(names.length).toBeGreaterThan(4);
    all.forEach(({ box, least }, index) => {
      expect(box.height).toBeGreaterThanOrEqual(least - 0.01);
      expect(all.slice(index + 1).some((other) => overlaps(box, other.box))).toBe(false);
    });
  });

  test('texts of any width keep apart', () => {
    for (const factor of [0.2, 1.6, 3]) {
      const input = {
        ...inputFor(whole, layout, 'en'),
        measure: (...asked: Parameters<Measure>) => measure(...asked) * factor,
      };
      const { marks, names } = placement(input);
      const rects = [
        ...marks.flatMap(({ candidate: { label } }) => (label ? [label] : [])),
        ...names.map(({ box }) => box),
      ];
      rects.forEach((rect, index) => {
        expect(rects.slice(index + 1).some((other) => overlaps(rect, other))).toBe(false);
      });
    }
  });
});
