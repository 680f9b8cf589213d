/** Marks and names of the default view as SVG, for readers without scripts: placed at build for a few widths of the map. */
import { marksAndNames } from '../../draw/marks';
import { escaped, short, tag } from '../../draw/svg';
import { paintAttributes, shapeElement } from '../../draw/svg-writer';
import type { Font, Part, Shape, TextValue } from '../../draw/values';
import type { SheetCamera, Viewport } from '../../scene/camera';
import { placement, type Measure, type Placement } from '../../scene/placement/placement';
import type { Scene } from '../../scene/scene-types';
import { families, labelStyles, palettes } from '../../ui/tokens';

/** Widths of the map, in CSS pixels, for which names are placed; other windows scale them. */
export const WORD_WIDTHS = { small: 400, medium: 760, large: 1240 } as const;

/** The set that attributes show, in the light scheme, where the style sheet fails. */
const WITHOUT_STYLES: keyof typeof WORD_WIDTHS = 'large';
const palette = palettes.light;

/** Pixels by which a map without enough room is enlarged at a time. */
const STEP = 20;

/** There is no browser to measure text, so each letter counts as wide as the widest of its kind. */
const WIDE = /[mwMWЖШЩЮМФжшщюмфыЫ@—]/u;
const NARROW = /[iljtfrI1.,:;'’()\s-]/u;
const CAPITAL = /\p{Lu}/u;

const widthOf = (letter: string): number => {
  if (WIDE.test(letter)) return 0.92;
  if (NARROW.test(letter)) return 0.38;
  return CAPITAL.test(letter) ? 0.74 : 0.61;
};

/** The greatest width that a text can have, estimated without its font. */
export const widestMeasure: Measure = (text, style) =>
  Math.ceil(Array.from(text).reduce((sum, letter) => sum + widthOf(letter), 0) * labelStyles[style].size);

/** The style sheet paints them by their role and tone. */
const SEEN: ReadonlySet<Part> = new Set<Part>(['leader', 'mark']);

function shapeOf(shape: Shape): string {
  const { shows: { role, tone } = {}, part } = shape;
  const painted = part === 'leader' ? { stroke: shape.stroke?.colour ?? '' } : paintAttributes(shape);
  return shapeElement(shape, {
    ...(role && { 'data-role': role }),
    ...(tone && tone !== 'plain' && { 'data-tone': tone }),
    ...painted,
  });
}

const textOf = ({ text, at: [x, y] }: TextValue): string => tag('text', { x: short(x), y: short(y) }, escaped(text));

/** Groups the names by font. */
function namesIn({ size, weight }: Font, names: readonly TextValue[]): string {
  const halo = { fill: palette.ink, stroke: palette.halo, 'stroke-width': 2.5, 'paint-order': 'stroke' };
  return tag('g', { 'font-size': size, 'font-weight': weight, ...halo }, names.map(textOf).join(''));
}

/** Places the names on a map of this width, or of the next larger one with room for every operation. */
function placeAll(
  least: number,
  scene: Scene,
  camera: SheetCamera,
  size: Viewport,
): { readonly width: number; readonly placed: Placement } {
  const operations = scene.places.filter(({ role }) => role === 'operation').length;
  for (let width = least; ; width += STEP) {
    const scale = size.width / width;
    const placed = placement({
      scene,
      camera: { ...camera, zoom: camera.zoom - Math.log2(scale) },
      viewport: { width, height: size.height / scale },
      obstacles: [],
      measure: widestMeasure,
    });
    const named = placed.marks.filter(({ place, candidate }) => place.role === 'operation' && candidate.label).length;
    if (named === operations || width > 2 * least) return { width, placed };
  }
}

/**
 * One set of names, in the units of the whole picture.
 * @param camera the picture's, for a picture of `size`.
 */
export function firstWords(name: keyof typeof WORD_WIDTHS, scene: Scene, camera: SheetCamera, size: Viewport): string {
  const { width, placed } = placeAll(WORD_WIDTHS[name], scene, camera, size);
  const scale = size.width / width;
  const values = marksAndNames(placed, palette);
  const shapes = values.filter((value): value is Shape => value.kind !== 'text' && SEEN.has(value.part));
  const names = values.filter((value) => value.kind === 'text');
  const fonts = [...new Map(names.map(({ font }) => [`${font.size} ${font.weight}`, font])).values()];
  const inside = [
    ...shapes.map(shapeOf),
    ...fonts.map((font) => {
      const { size: height, weight } = font;
      return namesIn(
        font,
        names.filter((name) => name.font.size === height && name.font.weight === weight),
      );
    }),
  ];
  return tag(
    'g',
    {
      class: 'first-words',
      'data-width': name,
      transform: `scale(${short(scale, 4)})`,
      'font-family': families.sans,
      'text-anchor': 'middle',
      ...(name !== WITHOUT_STYLES && { display: 'none' }),
    },
    inside.join(''),
  );
}
