/** Colour perception: luminance, contrast, distance, and the three common deficiencies. */

type Rgb = readonly [number, number, number];

const channels = (hex: string): Rgb => {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  return [red!, green!, blue!];
};
const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const light = (hex: string): Rgb => {
  const [red, green, blue] = channels(hex);
  return [linear(red), linear(green), linear(blue)];
};
const times = (matrix: readonly Rgb[], [a, b, c]: Rgb): Rgb => {
  const [x, y, z] = matrix.map(([p, q, r]) => p * a + q * b + r * c);
  return [x!, y!, z!];
};

/** Contrast ratio of WCAG 2. */
export function contrast(one: string, other: string): number {
  const luminance = (hex: string): number => {
    const [red, green, blue] = light(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear light. */
export const deficiencies = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, readonly Rgb[]>>;

function lab([red, green, blue]: Rgb): Rgb {
  const clipped: Rgb = [clip(red), clip(green), clip(blue)];
  const [x, y, z] = times(
    [
      [0.4124 / 0.95047, 0.3576 / 0.95047, 0.1805 / 0.95047],
      [0.2126, 0.7152, 0.0722],
      [0.0193 / 1.08883, 0.1192 / 1.08883, 0.9505 / 1.08883],
    ],
    clipped,
  );
  const bend = (value: number): number => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  return [116 * bend(y) - 16, 500 * (bend(x) - bend(y)), 200 * (bend(y) - bend(z))];
}
const clip = (value: number): number => Math.min(Math.max(value, 0), 1);

/** Distance of two colours in CIELAB as somebody with the deficiency sees them; about 2 is just noticed, 10 is plain. */
export function distance(one: string, other: string, deficiency: keyof typeof deficiencies): number {
  const seen = (hex: string): Rgb => lab(times(deficiencies[deficiency], light(hex)));
  const [a, b] = [seen(one), seen(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
