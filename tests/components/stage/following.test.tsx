import { beforeAll, expect, test, vi } from 'vitest';
import { knownViews } from '../../../src/page/known';
import type { Geography } from '../../../src/geography/geography';
import { freeCentre, type Rect } from '../../../src/scene/camera';
import { toLink } from '../../../src/scene/focus';
import { CameraRig } from '../../../src/stage/camera-rig';
import { Following } from '../../../src/stage/following';
import type { Layout } from '../../../src/stage/layout';
import { createAtlasStore } from '../../../src/view/store';
import { defaultView, type Camera, type View } from '../../../src/view/view';

const known = knownViews('en', 2026);
const viewOf = (patch: Partial<View>): View => ({ ...defaultView(known), ...patch });
/** A link with a camera asks for no area. */
const coarse: Geography = { areas: new Map(), lines: [], resolution: 'coarse' };

/** A window with a panel on the left, and one of the given width on the right. */
function layout(width: number, height: number, panel: number): Layout {
  const free: Rect = { x: 200, y: 20, width: Math.max(80, width - 220 - panel), height: Math.max(80, height - 40) };
  return { viewport: { width, height }, obstacles: [], free };
}

/** A portrait window, with a drawer below. */
const UPRIGHT: Layout = {
  viewport: { width: 390, height: 844 },
  obstacles: [],
  free: { x: 14, y: 80, width: 362, height: 580 },
};
const SIDEWAYS: Layout = {
  viewport: { width: 844, height: 390 },
  obstacles: [],
  free: { x: 260, y: 14, width: 240, height: 362 },
};

const CAMERA: Camera = { lng: 30, lat: 48, zoom: 4, bearing: -10 };

beforeAll(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});

/** Follows a view with a camera, through several layouts. */
function follow(first: Layout, camera: Camera = CAMERA) {
  const store = createAtlasStore(known, viewOf({ camera }));
  const rig = new CameraRig();
  const following = new Following(rig, coarse);
  const to = (now: Layout): void => {
    following.follow(store.getState().view, now);
  };
  to(first);
  return { store, rig, to };
}

/** The point in the middle of the free part, as a link would have it. */
function middle(rig: CameraRig, { viewport, free }: Layout) {
  const { lng, lat } = toLink(rig.current!, viewport, free)!;
  return [lng.toFixed(3), lat.toFixed(3)];
}
const ASKED = ['30.000', '48.000'];

test('a theme, a year or a language leaves the map where the reader left it, whatever panels went before', () => {
  const wide = layout(1440, 900, 340);
  const closed = layout(1440, 900, 0);
  const { store, rig, to } = follow(wide);
  const before = rig.current;
  to(closed);
  expect(rig.current).toEqual(before);
  store.getState().toggleTheme(known.themes[0]!);
  to(closed);
  store.getState().chooseYear(1999);
  to(closed);
  expect(rig.current).toEqual(before);
});

test('what was in the middle stays there when a phone is turned, though panels find their places one after the other', () => {
  const { rig, to } = follow(UPRIGHT);
  to({ ...SIDEWAYS, free: UPRIGHT.free });
  to(SIDEWAYS);
  expect(middle(rig, SIDEWAYS)).toEqual(ASKED);
  to({ ...UPRIGHT, free: SIDEWAYS.free });
  to(UPRIGHT);
  expect(middle(rig, UPRIGHT)).toEqual(ASKED);
});

test('what is in the middle after a panel was closed stays there, not what was before', () => {
  const closed = layout(1440, 900, 0);
  const { rig, to } = follow(layout(1440, 900, 340));
  to(closed);
  const seen = freeCentre(rig.current!, closed.viewport, closed.free);
  const larger = layout(1900, 1000, 0);
  to(larger);
  const now = freeCentre(rig.current!, larger.viewport, larger.free);
  expect(Math.hypot(now[0] - seen[0], now[1] - seen[1])).toBeLessThan(1e-9);
});

test.each([
  ['at load', [layout(0, 0, 0)]],
  ['in between', [layout(900, 600, 0), layout(0, 0, 0)]],
  ['twice', [layout(0, 0, 0), layout(900, 600, 0), layout(0, 600, 0)]],
])('a frame that has no size %s shows what its link asks for', (_, [first, ...further]) => {
  const shown = layout(900, 600, 0);
  for (const camera of [CAMERA, { lng: -150, lat: 62, zoom: 5, bearing: 0 }]) {
    const { rig, to } = follow(first!, camera);
    for (const next of [...further, shown]) to(next);
    expect(middle(rig, shown)).toEqual([camera.lng.toFixed(3), camera.lat.toFixed(3)]);
  }
});

test('another camera is followed, as when the reader goes back', () => {
  const wide = layout(1440, 900, 340);
  const { store, rig, to } = follow(wide);
  store.getState().openView(viewOf({ camera: { ...CAMERA, lng: 10 } }));
  to({ ...wide });
  expect(middle(rig, wide)).toEqual(['10.000', '48.000']);
});

test('a move that begins before the last one has been followed goes on', async () => {
  const wide = layout(1440, 900, 0);
  const { store, rig, to } = follow(wide);
  const stepLeft = (): void => {
    rig.panBy([-120, 0], wide.viewport);
  };
  rig.onReaderMoved(() => {
    store.getState().moveCamera(toLink(rig.current!, wide.viewport, wide.free)!);
  });
  const start = rig.current!.x;
  stepLeft();
  await vi.waitFor(() => {
    expect(store.getState().view.camera).not.toEqual(CAMERA);
  });
  const step = rig.current!.x - start;
  stepLeft();
  to(wide);
  await vi.waitFor(() => {
    expect(rig.phase).toBe('resting');
  });
  expect(rig.current!.x - start).toBeCloseTo(2 * step, 9);
});

test('the camera that a flight has just left is followed', () => {
  const wide = layout(1440, 900, 0);
  const { store, rig, to } = follow(wide);
  const there = rig.current!;
  store.getState().openView(viewOf({}));
  to(wide);
  rig.jump(there);
  rig.fly({ ...there, x: there.x + 0.1 }, wide.viewport);
  store.getState().openView(viewOf({ camera: CAMERA }));
  to(wide);
  expect(rig.isFlying).toBe(false);
  expect(middle(rig, wide)).toEqual(ASKED);
});
