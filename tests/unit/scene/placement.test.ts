/** Where marks and names are placed in every window, language and view: apart, whole and joined to their places. */
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { project, type Rect } from '../../../src/scene/camera';
import { placement, type Placement, type PlacementInput } from '../../../src/scene/placement/placement';
import type { Scene } from '../../../src/scene/scene-types';
import { LANGUAGES, type Language } from '../../../src/view/view';
import { LAYOUTS, type TestLayout } from '../support/layouts';
import { measure, type Case, casesOf, inputFor } from '../support/placement-cases';
import { type Segment, overlaps, isIn, cross, runsThrough } from '../support/placement-geometry';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

interface Box {
  readonly what: string;
  readonly rect: Rect;
}

interface Line extends Segment {
  readonly what: string;
  /** The mark it goes to or comes from, which it touches. */
  readonly mark: string;
}

interface Placed extends Case {
  readonly layout: TestLayout;
  readonly input: PlacementInput;
  readonly scene: Scene;
  readonly placement: Placement;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
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

/** With nothing selected the overview is beside the map, else the wider panel. */
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
  /** Collects the faults of all views, so that one failure shows how many there are. */
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

  test('there is no more on the map than can be moved smoothly', () => {
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
