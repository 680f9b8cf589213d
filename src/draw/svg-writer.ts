/** Writes a picture as the text of an SVG file, in presentation attributes alone: programs for slides read little else. */
import { families } from '../ui/tokens';
import { transform } from './paint';
import { linesPath, ringsPath } from './path';
import { escaped, short, tag, type Attributes } from './svg';
import type { Matrix, Part, Picture, Shape, Shown, Stroke, TextValue, Value } from './values';

/** Steps of the paths' grid in a CSS pixel: a tenth of a pixel is finer than an eye. */
const STEPS = 10;

/** The scale of paths. */
interface Scale {
  /** Units of a path in one of its points, and parts of a unit to which it is exact. */
  readonly units: number;
  readonly parts: number;
  /** Units in a CSS pixel. */
  readonly perPixel: number;
  /** Decimals of lengths. */
  readonly digits: number;
}

const PIXELS: Scale = { units: 1, parts: STEPS, perPixel: 1, digits: 2 };

/** The attribute that names what a value shows. */
const SHOWN_BY: Readonly<Partial<Record<Part, string>>> = {
  areas: 'data-area',
  mark: 'data-mark',
  name: 'data-name-of',
  leader: 'data-leader-of',
};

function shownBy({ part, shows }: { readonly part: Part; readonly shows?: Shown }): Attributes {
  const attribute = SHOWN_BY[part];
  if (!shows || attribute === undefined) return {};
  const { id, role, tone } = shows;
  return { [attribute]: id, ...(role && { 'data-role': role }), ...(tone && { 'data-tone': tone }) };
}

/** Widths are in the paths' own units, because many programs that import SVG files do not know `vector-effect`. */
export function strokeAttributes(stroke: Stroke | null, { perPixel, digits } = PIXELS): Attributes {
  if (!stroke) return {};
  const { colour, width, opacity, dash, join, cap, miterLimit } = stroke;
  const long = (length: number): string => short(length * perPixel, digits);
  return {
    stroke: colour,
    'stroke-width': long(width),
    ...(opacity !== undefined && { 'stroke-opacity': opacity }),
    ...(dash && { 'stroke-dasharray': dash.map(long).join(' ') }),
    ...(join && { 'stroke-linejoin': join }),
    ...(cap && { 'stroke-linecap': cap }),
    ...(miterLimit !== undefined && { 'stroke-miterlimit': miterLimit }),
  };
}

/** Fill and stroke of a shape. */
export function paintAttributes(shape: Shape, scale = PIXELS): Attributes {
  const fill = shape.kind === 'line' ? {} : { fill: shape.fill ?? 'none' };
  return { ...fill, ...strokeAttributes(shape.stroke, scale) };
}

/** The element of a shape. @param attributes everything but its geometry. */
export function shapeElement(shape: Shape, attributes: Attributes, { units, parts } = PIXELS): string {
  switch (shape.kind) {
    case 'path': {
      const { lines, closed } = shape;
      const d = closed ? ringsPath(lines, units, parts) : linesPath(lines, units, parts);
      return tag('path', { d, ...(closed && lines.length > 1 && { 'fill-rule': 'evenodd' }), ...attributes });
    }
    case 'circle': {
      const [x, y] = shape.at;
      return tag('circle', { cx: short(x), cy: short(y), r: short(shape.radius), ...attributes });
    }
    case 'line': {
      const [[x1, y1], [x2, y2]] = [shape.from, shape.to];
      return tag('line', { x1: short(x1), y1: short(y1), x2: short(x2), y2: short(y2), ...attributes });
    }
    case 'rect': {
      const { at, width, height, corner } = shape;
      const size = { x: short(at[0]), y: short(at[1]), width: short(width), height: short(height) };
      return tag('rect', { ...size, ...(corner !== undefined && { rx: corner }), ...attributes });
    }
  }
}

/** Offsets of the copies, as shares of the halo's reach. */
const AROUND = [0, 1, 2, 3, 4, 5, 6, 7].map((step) => {
  const angle = (step * Math.PI) / 4;
  return [Math.cos(angle), Math.sin(angle)] as const;
});

/**
 * A line of text. Its halo is made of copies of the text in another colour, moved a little each way: many programs that open SVG
 * files paint the stroke of letters over their fill, or beside it.
 */
function textElements(value: TextValue): string {
  const { text, at, anchor, font, fill, halo } = value;
  const style = {
    ...(font.family !== 'sans' && { 'font-family': families[font.family] }),
    'font-size': font.size,
    'font-weight': font.weight,
    ...(anchor === 'middle' && { 'text-anchor': 'middle' }),
  };
  const written = (dx: number, dy: number, more: Attributes): string =>
    tag('text', { x: short(at[0] + dx), y: short(at[1] + dy), ...more }, escaped(text));
  if (!halo) return written(0, 0, { ...style, fill, ...shownBy(value) });
  const around = AROUND.map(([dx, dy]) =>
    written(dx * halo.reach, dy * halo.reach, { fill: halo.colour, 'aria-hidden': 'true' }),
  );
  return tag('g', style, [...around, written(0, 0, { fill, ...shownBy(value) })].join(''));
}

function group(matrix: Matrix, values: readonly Value[]): string {
  const [a, b, c, d, right, down] = matrix;
  if (a === 1 && b === 0 && c === 0 && d === 1)
    return tag('g', { transform: `translate(${short(right)} ${short(down)})` }, elements(values, PIXELS));
  // Scaled groups get a grid of their own, so that their numbers stay whole.
  const pixels = Math.hypot(a, b);
  const units = Math.round(pixels * STEPS);
  const scale = { units, parts: 1, perPixel: units / pixels, digits: 1 };
  return tag('g', { transform: transform(matrix, units) }, elements(values, scale));
}

function elements(values: readonly Value[], scale: Scale): string {
  return values.map((value) => element(value, scale)).join('');
}

function element(value: Value, scale: Scale): string {
  switch (value.kind) {
    case 'group':
      return group(value.transform, value.values);
    case 'frame': {
      const { at, width, height } = value;
      const box = `0 0 ${short(width)} ${short(height)}`;
      return tag(
        'svg',
        { x: short(at[0]), y: short(at[1]), width, height, viewBox: box },
        elements(value.values, PIXELS),
      );
    }
    case 'text':
      return textElements(value);
    case 'image': {
      const { at, width, height, data } = value;
      return tag('image', { x: short(at[0]), y: short(at[1]), width, height, href: data });
    }
    default:
      return shapeElement(value, { ...shownBy(value), ...paintAttributes(value, scale) }, scale);
  }
}

/** The whole file. @param fonts `@font-face` rules with their fonts in them; empty for the fonts of whoever opens the file. */
export function svgFile(picture: Picture, fonts: string): string {
  const { lang, title, description, width, height, values } = picture;
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xml:lang': lang,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'font-family': families.sans,
    },
    [
      tag('title', {}, escaped(title)),
      tag('desc', {}, escaped(description)),
      fonts === '' ? '' : tag('style', {}, escaped(fonts)),
      elements(values, PIXELS),
    ].join(''),
  );
}
