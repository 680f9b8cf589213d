import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SheetCamera } from '../../../src/scene/camera';
import { CameraRig } from '../../../src/stage/camera-rig';

const START: SheetCamera = { x: 0.5, y: 0.5, zoom: 2, bearing: 0 };
const at = (x: number): SheetCamera => ({ ...START, x });
/** Longer than any move takes to rest. */
const LONG = 5000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A rig at rest, and what it told since: the place and whether it moved there. */
function rigAtRest() {
  const rig = new CameraRig();
  rig.jump(START);
  const told: string[] = [];
  rig.subscribe(({ x }, phase) => told.push(`${phase} ${String(x)}`));
  rig.onSettled(() => told.push('settled'));
  rig.onReaderMoved(() => told.push('reader'));
  return { rig, told };
}

test('many moves within a frame are told once, with the last one', () => {
  const { rig, told } = rigAtRest();
  for (const x of [0.51, 0.52, 0.53, 0.54]) rig.move(at(x));
  expect(told).toEqual([]);
  expect(rig.current).toEqual(at(0.54));
  vi.advanceTimersToNextFrame();
  expect(told).toEqual(['moving 0.54']);
});

test('a map that is held does not come to rest, however long it stands still', () => {
  const { rig, told } = rigAtRest();
  rig.hold();
  rig.move(at(0.6));
  vi.advanceTimersByTime(LONG);
  expect(told).toEqual(['moving 0.6']);
  expect([rig.phase, rig.settled()]).toEqual(['moving', START]);

  rig.release();
  vi.advanceTimersByTime(LONG);
  expect(told).toEqual(['moving 0.6', 'resting 0.6', 'settled', 'reader']);
  expect([rig.phase, rig.settled()]).toEqual(['resting', at(0.6)]);
});

test('a press that moves nothing brings nothing to rest', () => {
  const { rig, told } = rigAtRest();
  rig.hold();
  rig.release();
  vi.advanceTimersByTime(LONG);
  expect(told).toEqual([]);
});

test('a long zoom settles once, where it ends', () => {
  const { rig, told } = rigAtRest();
  for (let step = 1; step <= 20; step += 1) {
    rig.zoomBy(0.1, [100, 100], { width: 800, height: 600 });
    vi.advanceTimersToNextFrame();
  }
  expect(told).not.toContain('settled');
  vi.advanceTimersByTime(LONG);
  expect(told.filter((what) => what === 'settled')).toHaveLength(1);
  expect(rig.settled()?.zoom).toBeCloseTo(4);
});

test('a drag into a flight takes the map over, and the flight is not told any more', () => {
  const { rig, told } = rigAtRest();
  rig.fly(at(0.7), { width: 800, height: 600 });
  vi.advanceTimersByTime(200);
  expect(rig.isFlying).toBe(true);
  told.length = 0;
  rig.move(at(0.55));
  vi.advanceTimersByTime(LONG);
  expect(told).toEqual(['moving 0.55', 'resting 0.55', 'settled', 'reader']);
});
