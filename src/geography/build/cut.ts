/** Cuts a ring in two along a line. */
import type { LngLat, RingOf } from './shapes';

/** The end of a cut may be this far, in degrees, from the outline that it is meant to reach. */
const REACH = 0.1;

/**
 * The two rings into which a line divides a ring. The line's ends move to existing points of the ring, because a new point on an
 * edge would be missing in the neighbour that shares it.
 */
export function cutRing(ring: RingOf<LngLat>, line: readonly LngLat[]): [RingOf<LngLat>, RingOf<LngLat>] {
  const open = ring.slice(0, -1);
  const start = nearest(open, line[0]);
  const end = nearest(open, line.at(-1));
  if (start === end) throw new Error('A cut begins and ends at the same point of the outline');
  const between = line.slice(1, -1);
  const walk = (from: number, to: number): LngLat[] =>
    [...open, ...open].slice(from, to > from ? to + 1 : to + open.length + 1);
  const close = (points: readonly LngLat[]): LngLat[] => [...points, ...points.slice(0, 1)];
  return [close([...walk(start, end), ...between.toReversed()]), close([...walk(end, start), ...between])];
}

function nearest(points: readonly LngLat[], target: LngLat | undefined): number {
  if (!target) throw new Error('A cut needs two ends');
  const distances = points.map(([x, y]) => Math.hypot(x - target[0], y - target[1]));
  const least = Math.min(...distances);
  if (!(least <= REACH)) throw new Error(`A cut ends ${least.toFixed(2)}° from the outline, at ${target.join(', ')}`);
  return distances.indexOf(least);
}
