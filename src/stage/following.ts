/** Keeps the camera where the view wants it: flies when something is selected, refits when panels or the window change. */
import { content } from '../content/content';
import type { Geography } from '../geography/geography';
import { pixelsPerUnit, type SheetCamera } from '../scene/camera';
import { cameraFor, focusOf, fromLink, toLink } from '../scene/focus';
import type { Camera, View } from '../view/view';
import type { CameraRig } from './camera-rig';
import type { Layout } from './layout';

function sameCamera(a: Camera | null, b: Camera | null): boolean {
  const close = (x: number, y: number): boolean => Math.abs(x - y) < 1e-6;
  return (
    a !== null &&
    b !== null &&
    close(a.lng, b.lng) &&
    close(a.lat, b.lat) &&
    close(a.zoom, b.zoom) &&
    close(a.bearing, b.bearing)
  );
}

/** Whether the camera already is, or flies, where it should be, as after a change of filter or language. */
function isThere(camera: SheetCamera | null, goal: SheetCamera): boolean {
  if (!camera) return false;
  const away = Math.hypot(camera.x - goal.x, camera.y - goal.y) * pixelsPerUnit(goal.zoom);
  return away < 0.5 && Math.abs(camera.zoom - goal.zoom) < 1e-3 && Math.abs(camera.bearing - goal.bearing) < 1e-3;
}

/** Milliseconds that panels may take to settle after a change of the window. */
const SETTLING = 600;

/** The last followed state: the layout, the view's camera, and the point that stays in the middle while the window changes. */
interface Followed {
  readonly layout: Layout;
  readonly camera: Camera | null;
  readonly kept: { readonly middle: Camera; readonly until: number } | null;
}

/**
 * The point that stays in the middle while the window changes, after the reader moved the map; null where the camera need not
 * follow.
 */
function keptMiddle(last: Followed, layout: Layout, camera: Camera, shown: SheetCamera | null): Followed['kept'] {
  const now = performance.now();
  const { kept } = last;
  if (!sameSize(last.layout, layout)) {
    if (kept && now < kept.until) return { ...kept, until: now + SETTLING };
    const { viewport, free } = last.layout;
    const middle = hasSize(last.layout) && shown ? toLink(shown, viewport, free) : null;
    return { middle: middle ?? camera, until: now + SETTLING };
  }
  return kept && now < kept.until ? kept : null;
}

function hasSize({ viewport: { width, height } }: Layout): boolean {
  return width > 0 && height > 0;
}

function sameSize({ viewport: a }: Layout, { viewport: b }: Layout): boolean {
  return a.width === b.width && a.height === b.height;
}

export class Following {
  private followed: Followed | null = null;
  // Kept: a browser lays out the page anew for each query that it is given.
  private readonly stillness = window.matchMedia('(prefers-reduced-motion: reduce)');

  /** @param geography the coarse one: a focus does not change when the finer one comes. */
  constructor(
    private readonly rig: CameraRig,
    private readonly geography: Geography,
  ) {}

  follow(view: View, layout: Layout): void {
    const { rig } = this;
    // In a hidden frame the size is zero; the camera stays as it was.
    if (rig.current && !hasSize(layout)) return;
    const { viewport, free } = layout;
    const { camera } = view;
    const last = this.followed;
    this.followed = { layout, camera, kept: null };
    if (camera !== null) {
      if (last && sameCamera(last.camera, camera)) {
        // The map stays where the reader left it when panels, themes or words change. Only a new window size moves it, to keep
        // its middle.
        const kept = keptMiddle(last, layout, camera, rig.current);
        this.followed = { layout, camera, kept };
        if (kept && last.layout !== layout) rig.jump(fromLink(kept.middle, viewport, free));
        return;
      }
      // Where the reader's last move ended is asked for a paint later, when the next one may have begun: that one goes on.
      const end = rig.isFlying ? rig.goal : rig.settled();
      const shown = end && toLink(end, viewport, free);
      if (!sameCamera(shown, camera)) rig.jump(fromLink(camera, viewport, free));
      return;
    }
    const focus = focusOf(view, view.region, content, this.geography);
    if (!focus) return;
    const goal = cameraFor(focus, viewport, free);
    const resized = last !== null && !sameSize(last.layout, layout);
    if (rig.current && isThere(rig.goal, goal)) return;
    if (!last || resized || this.stillness.matches) rig.jump(goal);
    else rig.fly(goal, viewport);
  }
}
