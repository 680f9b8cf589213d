/**
 * The path of a flight: out, across and in again, as van Wijk and Nuij (2003) found it to be the smoothest. The built site gives
 * it to d3-zoom too, instead of all of `d3-interpolate` with its colours.
 */

/** The middle of what is seen and how wide that is, in the same units. */
export type Sight = readonly [x: number, y: number, width: number];

export interface Flight {
  /** What is seen after a share of the flight, 0 to 1. */
  (share: number): [x: number, y: number, width: number];
  /** How long it takes at the speed that is easy on the eyes, in milliseconds. */
  readonly duration: number;
}

/** How much a flight prefers going out to going across. */
const CURVATURE = Math.SQRT2;
const SQUARED = CURVATURE * CURVATURE;

/** The flight from one sight to another. */
export function interpolateZoom([x0, y0, width0]: Sight, [x1, y1, width1]: Sight): Flight {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const distance = Math.hypot(dx, dy);
  if (distance < 1e-6) {
    const length = Math.log(width1 / width0) / CURVATURE;
    return Object.assign(
      (share: number): [number, number, number] => [
        x0 + share * dx,
        y0 + share * dy,
        width0 * Math.exp(CURVATURE * share * length),
      ],
      { duration: Math.abs(length) * 1000 },
    );
  }
  const climb = (width: number, sign: 1 | -1): number => {
    const b = (width1 ** 2 - width0 ** 2 + sign * SQUARED ** 2 * distance ** 2) / (2 * width * SQUARED * distance);
    return Math.log(Math.sqrt(b * b + 1) - b);
  };
  const start = climb(width0, 1);
  const length = (climb(width1, -1) - start) / CURVATURE;
  return Object.assign(
    (share: number): [number, number, number] => {
      const at = CURVATURE * share * length + start;
      const along = (width0 / (SQUARED * distance)) * (Math.cosh(start) * Math.tanh(at) - Math.sinh(start));
      return [x0 + along * dx, y0 + along * dy, (width0 * Math.cosh(start)) / Math.cosh(at)];
    },
    { duration: Math.abs(length) * 1000 },
  );
}
