import { describe, expect, test } from 'vitest';
import { fromSheet, toSheet, type SheetPoint } from '../../../src/geography/sheet';
import {
  centredOn,
  fit,
  freeCentre,
  pixelsPerUnit,
  project,
  unproject,
  zoomLimits,
  type Rect,
  type ScreenPoint,
  type SheetCamera,
} from '../../../src/scene/camera';
import { cameraFor, focusOf, fromLink, toLink } from '../../../src/scene/focus';
import type { Camera, Selection } from '../../../src/view/view';
import { randomNumbers } from '../view/known';
import { LAYOUTS } from '../support/layouts';
import { content, plain, coarse, viewOf } from '../support/world';

const random = randomNumbers(7);
const between = (least: number, most: number): number => least + random() * (most - least);
const someCamera = (): SheetCamera => ({
  x: between(0.2, 0.8),
  y: between(0.2, 0.8),
  zoom: between(zoomLimits.min, zoomLimits.max),
  bearing: between(-180, 180),
});
/** Enough repetitions to reveal a mistake. */
function often(check: () => void): void {
  for (let time = 0; time < 60; time += 1) check();
}

const viewport = { width: 1440, height: 900 };
const middle: ScreenPoint = [720, 450];

/** Within half a pixel, which is invisible. */
function expectInside(rect: Rect, [x, y]: ScreenPoint, what: string): void {
  expect(x, what).toBeGreaterThanOrEqual(rect.x - 0.5);
  expect(x, what).toBeLessThanOrEqual(rect.x + rect.width + 0.5);
  expect(y, what).toBeGreaterThanOrEqual(rect.y - 0.5);
  expect(y, what).toBeLessThanOrEqual(rect.y + rect.height + 0.5);
}

describe('the arithmetic', () => {
  test('project and unproject undo one another, however the map is turned', () => {
    often(() => {
      const camera = someCamera();
      const screen: ScreenPoint = [between(0, 1440), between(0, 900)];
      const back = project(camera, viewport, unproject(camera, viewport, screen));
      expect(back[0]).toBeCloseTo(screen[0], 6);
      expect(back[1]).toBeCloseTo(screen[1], 6);
      const point: SheetPoint = [between(0, 1), between(0, 1)];
      const there = unproject(camera, viewport, project(camera, viewport, point));
      expect(there[0]).toBeCloseTo(point[0], 9);
      expect(there[1]).toBeCloseTo(point[1], 9);
    });
  });

  test('the square is 512 px wide at zoom 0 and doubles with each level', () => {
    expect([0, 1, 2.5].map(pixelsPerUnit)).toEqual([512, 1024, 512 * 2 ** 2.5]);
    const camera = { x: 0.5, y: 0.5, zoom: 0, bearing: 0 };
    expect(project(camera, viewport, [0, 0])).toEqual([720 - 256, 450 - 256]);
    expect(project(camera, viewport, [1, 1])).toEqual([720 + 256, 450 + 256]);
  });

  test('bearing is MapLibre’s: the direction that is up on the screen, clockwise from the sheet’s own up', () => {
    const at = (bearing: number): SheetCamera => ({ x: 0.5, y: 0.5, zoom: 0, bearing });
    const right: SheetPoint = [0.6, 0.5];
    const expectAt = (bearing: number, [x, y]: ScreenPoint): void => {
      const [left, top] = project(at(bearing), viewport, right);
      expect(left, `bearing ${bearing}`).toBeCloseTo(middle[0] + x, 6);
      expect(top, `bearing ${bearing}`).toBeCloseTo(middle[1] + y, 6);
    };
    expectAt(0, [51.2, 0]);
    expectAt(90, [0, -51.2]);
    expectAt(180, [-51.2, 0]);
    expectAt(-90, [0, 51.2]);
  });

  test('a turn keeps lengths', () => {
    often(() => {
      const camera = someCamera();
      const [a, b]: SheetPoint[] = [
        [between(0, 1), between(0, 1)],
        [between(0, 1), between(0, 1)],
      ];
      const [from, to] = [project(camera, viewport, a!), project(camera, viewport, b!)];
      const onSheet = Math.hypot(a![0] - b![0], a![1] - b![1]) * pixelsPerUnit(camera.zoom);
      expect(Math.hypot(from[0] - to[0], from[1] - to[1]) / onSheet).toBeCloseTo(1, 9);
    });
  });
});

describe.each(LAYOUTS)('within the free part, $name', ({ viewport: window, free }) => {
  const freeMiddle: ScreenPoint = [free.x + free.width / 2, free.y + free.height / 2];

  test('centredOn puts the point in its middle, and freeCentre finds it there', () => {
    often(() => {
      const { x, y, zoom, bearing } = someCamera();
      const camera = centredOn([x, y], zoom, bearing, window, free);
      const [left, top] = project(camera, window, [x, y]);
      expect(left).toBeCloseTo(freeMiddle[0], 6);
      expect(top).toBeCloseTo(freeMiddle[1], 6);
      expect(freeCentre(camera, window, free)[0]).toBeCloseTo(x, 9);
      expect(freeCentre(camera, window, free)[1]).toBeCloseTo(y, 9);
      expect(camera).toMatchObject({ zoom, bearing });
    });
  });

  test('fit takes in all points, at every bearing, and comes as close as it may', () => {
    often(() => {
      const points = Array.from({ length: 12 }, (): SheetPoint => [between(0.45, 0.55), between(0.45, 0.55)]);
      const bearing = between(-180, 180);
      const camera = fit(points, bearing, window, free, 12);
      const screen = points.map((point) => project(camera, window, point));
      for (const point of screen) expectInside(free, point, 'a fitted point');
      const span = (axis: 0 | 1): number =>
        Math.max(...screen.map((point) => point[axis])) - Math.min(...screen.map((point) => point[axis]));
      expect(Math.max(span(0) / free.width, span(1) / free.height)).toBeCloseTo(1, 6);
    });
  });

  test('fit comes no closer than it may', () => {
    expect(fit([[0.5, 0.5]], 0, window, free, 6.2).zoom).toBe(6.2);
    const tiny: SheetPoint[] = [
      [0.5, 0.5],
      [0.50001, 0.50001],
    ];
    expect(fit(tiny, 30, window, free, 5).zoom).toBe(5);
  });

  test('a camera goes into a link and comes back', () => {
    for (const { headquarters } of content.operations) {
      const [x, y] = toSheet(headquarters.position);
      const camera = centredOn([x, y], between(1, 8), between(-180, 180), window, free);
      const link = toLink(camera, window, free)!;
      expect(link.lng).toBeCloseTo(headquarters.position[0], 6);
      expect(link.lat).toBeCloseTo(headquarters.position[1], 6);
      const back = fromLink(link, window, free);
      expect(back.x).toBeCloseTo(camera.x, 9);
      expect(back.y).toBeCloseTo(camera.y, 9);
      expect(back).toMatchObject({ zoom: camera.zoom, bearing: camera.bearing });
    }
  });

  test('a link has the middle of the free part, whatever panels cover', () => {
    const link: Camera = { lng: 20.4651, lat: 44.804, zoom: 5, bearing: 12 };
    const camera = fromLink(link, window, free);
    const [x, y] = project(camera, window, toSheet([link.lng, link.lat]));
    expect(x).toBeCloseTo(freeMiddle[0], 6);
    expect(y).toBeCloseTo(freeMiddle[1], 6);
  });

  test('no link where the middle shows no place on earth', () => {
    expect(toLink(centredOn([0, 0], 3, 0, window, free), window, free)).toBeNull();
  });

  const selections: readonly Selection[] = [
    ...content.states.map(({ code }): Selection => ({ kind: 'state', id: code })),
    ...content.partners.map(({ code }): Selection => ({ kind: 'partner', id: code })),
    ...content.operations.flatMap(({ id, offices }): readonly Selection[] => [
      { kind: 'operation', id },
      ...offices.map((office): Selection => ({ kind: 'office', id: office.id })),
    ]),
  ];

  test.each(selections.map((selection) => [`${selection.kind}:${selection.id}`, selection] as const))(
    'the camera for %s shows it and turns local north up',
    (name, selection) => {
      const focus = focusOf(viewOf({ selection }), 'whole-area', content, coarse)!;
      const camera = cameraFor(focus, window, free);
      for (const point of focus.points) expectInside(free, project(camera, window, point), name);
      expect(camera.zoom).toBeGreaterThanOrEqual(zoomLimits.min);
      expect(camera.zoom).toBeLessThanOrEqual(zoomLimits.max);

      // Only far from the middle of the sheet, where shapes are stretched, is the map not turned north up.
      if (focus.upright === null) {
        expect(selection.kind).toBe('partner');
        return;
      }
      const upright = fromSheet(focus.upright)!;
      const here = project(camera, window, focus.upright);
      const north = project(camera, window, toSheet([upright[0], upright[1] + 0.01]));
      expect(north[1], 'north is above').toBeLessThan(here[1]);
      expect(Math.abs(north[0] - here[0]), 'and straight above').toBeLessThan(Math.abs(north[1] - here[1]) * 0.02);
    },
  );

  test('what was clicked is not under a panel: labels, headquarters and offices are in the free part', () => {
    for (const selection of selections) {
      const focus = focusOf(viewOf({ selection }), 'whole-area', content, coarse)!;
      const camera = cameraFor(focus, window, free);
      const there = coarse.areas.get(selection.id)?.labelPoint ?? focus.upright!;
      expectInside(free, project(camera, window, there), `${selection.kind}:${selection.id}`);
    }
    for (const { id, headquarters, offices } of content.operations) {
      const focus = focusOf(viewOf({ selection: { kind: 'operation', id } }), 'whole-area', content, coarse)!;
      const camera = cameraFor(focus, window, free);
      for (const { position } of [headquarters, ...offices]) {
        expectInside(free, project(camera, window, toSheet(position)), id);
      }
    }
  });

  test.each(content.regions.flatMap(({ id }) => (['active', 'all'] as const).map((status) => [id, status] as const)))(
    'the region %s is wholly in the free part, with the seats of its operations that are shown: %s',
    (region, status) => {
      const view = viewOf({ status });
      const focus = focusOf(view, region, content, coarse)!;
      const camera = cameraFor(focus, window, free);
      const { frame } = content.regions.find(({ id }) => id === region)!;
      for (const position of frame) expectInside(free, project(camera, window, toSheet(position)), region);
      const seats = content.operations.filter(
        (operation) => operation.region === region && (status === 'all' || operation.status === 'active'),
      );
      for (const { headquarters } of seats) {
        expectInside(free, project(camera, window, toSheet(headquarters.position)), region);
      }
    },
  );
});

describe('where the camera belongs', () => {
  test('the whole sheet is not turned; the regions and everything selected have their north up', () => {
    expect(focusOf(plain, 'whole-area', content, coarse)!.upright).toBeNull();
    expect(focusOf(viewOf({ selection: { kind: 'theme', id: 'elections' } }), 'central-asia', content, coarse)).toEqual(
      focusOf(plain, 'whole-area', content, coarse),
    );
    for (const { id } of content.regions.filter((region) => region.id !== 'whole-area')) {
      expect(focusOf(plain, id, content, coarse)!.upright).not.toBeNull();
    }
  });

  test('an operation belongs where its host is, with all its offices', () => {
    for (const { id, host, offices } of content.operations) {
      const focus = focusOf(viewOf({ selection: { kind: 'operation', id } }), 'whole-area', content, coarse)!;
      expect(focus.points).toEqual(expect.arrayContaining([...coarse.areas.get(host)!.frame]));
      expect(focus.points).toEqual(expect.arrayContaining(offices.map(({ position }) => toSheet(position))));
    }
  });

  test('nothing for what is not there', () => {
    expect(focusOf(plain, 'atlantis', content, coarse)).toBeNull();
    expect(
      focusOf(viewOf({ selection: { kind: 'office', id: 'atlantis' } }), 'whole-area', content, coarse),
    ).toBeNull();
  });
});
