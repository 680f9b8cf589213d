/** Owns the camera: jumps, flights and the reader's own moves, published to everything that draws. */
import { interpolateZoom } from 'd3-interpolate';
import type { SheetPoint } from '../geography/sheet';
import {
  pixelsPerUnit,
  unproject,
  withinSheet,
  zoomLimits,
  type ScreenPoint,
  type SheetCamera,
  type Viewport,
} from '../scene/camera';
import type { CameraFeed, CameraPhase } from '../scene/camera-feed';

/** A flight takes this long at most, in milliseconds. */
const LONGEST_FLIGHT = 900;
const SHORTEST_FLIGHT = 250;
/** The reader's move counts as ended this long after its last event. */
const REST_AFTER = 140;

type Listener = (camera: SheetCamera, phase: CameraPhase) => void;

/** The turn from one bearing to another, the short way round. */
function shortTurn(from: number, to: number): number {
  return ((((to - from) % 360) + 540) % 360) - 180;
}

export class CameraRig implements CameraFeed {
  private camera: SheetCamera | null = null;
  private settledCamera: SheetCamera | null = null;
  private readonly listeners = new Set<Listener>();
  private readonly settledListeners = new Set<() => void>();
  private readonly readerListeners = new Set<() => void>();
  private flyingTo: SheetCamera | null = null;
  private frame = 0;
  private rest: ReturnType<typeof setTimeout> | undefined;
  /** The reader has moved the map, and it has not come to rest since. */
  private moved = false;
  private held = false;

  get current(): SheetCamera | null {
    return this.camera;
  }

  get phase(): CameraPhase {
    return this.moved || this.isFlying ? 'moving' : 'resting';
  }

  get isFlying(): boolean {
    return this.flyingTo !== null;
  }

  /** Where a flight ends, or where the camera is. */
  get goal(): SheetCamera | null {
    return this.flyingTo ?? this.camera;
  }

  /** The camera to place marks and names for: where it last came to rest. */
  readonly settled = (): SheetCamera | null => this.settledCamera;

  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Calls the listener whenever `settled` changes. */
  readonly onSettled = (listener: () => void): (() => void) => {
    this.settledListeners.add(listener);
    return () => this.settledListeners.delete(listener);
  };

  /** Calls the listener when a move by the reader has come to rest. */
  onReaderMoved(listener: () => void): () => void {
    this.readerListeners.add(listener);
    return () => this.readerListeners.delete(listener);
  }

  /** Jumps there. */
  jump(to: SheetCamera): void {
    this.stop();
    this.moved = false;
    this.tell(withinSheet(to), 'resting');
  }

  /** Flies there along van Wijk and Nuij's path: out, across and in again. */
  fly(to: SheetCamera, viewport: Viewport): void {
    const from = this.camera;
    const goal = withinSheet(to);
    if (!from) {
      this.jump(goal);
      return;
    }
    this.stop();
    this.moved = false;
    this.flyingTo = goal;
    const span = (camera: SheetCamera): number => viewport.width / pixelsPerUnit(camera.zoom);
    const path = interpolateZoom([from.x, from.y, span(from)], [goal.x, goal.y, span(goal)]);
    const turn = shortTurn(from.bearing, goal.bearing);
    const duration = Math.min(Math.max(path.duration * 0.55, SHORTEST_FLIGHT), LONGEST_FLIGHT);
    let start: number | null = null;
    const step = (now: number): void => {
      start ??= now;
      const share = Math.min((now - start) / duration, 1);
      const eased = share < 0.5 ? 4 * share ** 3 : 1 - (-2 * share + 2) ** 3 / 2;
      if (share === 1) {
        this.frame = 0;
        this.flyingTo = null;
        this.tell(goal, 'resting');
        return;
      }
      const [x, y, width] = path(eased);
      const zoom = Math.log2(viewport.width / width / pixelsPerUnit(0));
      this.tell({ x, y, zoom, bearing: from.bearing + turn * eased }, 'moving');
      this.frame = requestAnimationFrame(step);
    };
    this.frame = requestAnimationFrame(step);
  }

  /** One step of the reader's own move. Events come more often than frames: listeners are told once a frame. */
  move(to: SheetCamera): void {
    if (this.isFlying) this.stop();
    clearTimeout(this.rest);
    this.camera = withinSheet(to);
    this.moved = true;
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      if (this.camera) this.tell(this.camera, 'moving');
      this.restSoon();
    });
  }

  /** The reader holds the map, as with a pressed mouse: it does not come to rest until `release`. */
  hold(): void {
    this.held = true;
    clearTimeout(this.rest);
  }

  release(): void {
    this.held = false;
    this.restSoon();
  }

  /** Zooms by levels, keeping the point at `around` in place. */
  zoomBy(levels: number, around: ScreenPoint, viewport: Viewport): void {
    const from = this.camera;
    if (!from) return;
    const zoom = Math.min(Math.max(from.zoom + levels, zoomLimits.min), zoomLimits.max);
    const fixed: SheetPoint = unproject(from, viewport, around);
    const zoomed = { ...from, zoom };
    const moved: SheetPoint = unproject(zoomed, viewport, around);
    this.move({ ...zoomed, x: from.x + fixed[0] - moved[0], y: from.y + fixed[1] - moved[1] });
  }

  /** Moves the map by CSS pixels. */
  panBy([dx, dy]: ScreenPoint, viewport: Viewport): void {
    if (!this.camera) return;
    const [x, y] = unproject(this.camera, viewport, [viewport.width / 2 + dx, viewport.height / 2 + dy]);
    this.move({ ...this.camera, x, y });
  }

  /** Stops a flight. */
  stop(): void {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.rest);
    this.frame = 0;
    this.flyingTo = null;
  }

  private restSoon(): void {
    clearTimeout(this.rest);
    if (this.held || !this.moved) return;
    this.rest = setTimeout(() => {
      if (!this.camera) return;
      this.stop();
      this.moved = false;
      this.tell(this.camera, 'resting');
      for (const listener of this.readerListeners) listener();
    }, REST_AFTER);
  }

  private tell(camera: SheetCamera, phase: CameraPhase): void {
    this.camera = camera;
    for (const listener of this.listeners) listener(camera, phase);
    if (phase === 'moving') return;
    this.settledCamera = camera;
    for (const listener of this.settledListeners) listener();
  }
}
