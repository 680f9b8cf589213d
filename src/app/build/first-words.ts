/** Marks and words of the default view as SVG, for readers without scripts: placed at build for a few widths of the map. */
import type { SheetCamera, Viewport } from '../../scene/camera';
import {
  labelStyleOf,
  placement,
  radiusOf,
  type Measure,
  type PlacedMark,
  type PlacedName,
  type Placement,
} from '../../scene/placement/placement';
import type { Scene } from '../../scene/scene';
import { labelStyles, type LabelStyle } from '../../ui/tokens';

/** The map is so wide, in CSS pixels, where these words are shown; wider and narrower windows scale them. */
export const WORD_WIDTHS = { small: 400, medium: 760, large: 1240 } as const;

/** A map is taken to be this much larger at a time. */
const STEP = 20;

/** No browser is here to measure: letters are taken for as wide as the widest of their kind. */
const WIDE = /[mwMWЖШЩЮМФжшщюмфыЫ@—]/u;
const NARROW = /[iljtfrI1.,:;'’()\s-]/u;
const CAPITAL = /\p{Lu}/u;

const widthOf = (letter: string): number => {
  if (WIDE.test(letter)) return 0.92;
  if (NARROW.test(letter)) return 0.38;
  return CAPITAL.test(letter) ? 0.74 : 0.61;
};

/** How wide a text is at most, without its font. */
export const widestMeasure: Measure = (text, style) =>
  Math.ceil(Array.from(text).reduce((sum, letter) => sum + widthOf(letter), 0) * labelStyles[style].size);

/** The middle of letters stands so far above their baseline, in parts of their size. */
const MIDDLE = 0.36;

const short = (value: number): string => String(Number(value.toFixed(1)));
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function text(words: string, style: LabelStyle, x: number, middle: number): string {
  return `<text x="${short(x)}" y="${short(middle + MIDDLE * labelStyles[style].size)}">${escaped(words)}</text>`;
}

function shape({ place, radius, candidate }: PlacedMark): string {
  const [x, y] = candidate.mark;
  const at = `${short(x)} ${short(y)}`;
  switch (place.role) {
    case 'institution':
    case 'format':
    case 'other': {
      const reach = short(radius * 1.05);
      return `<path class="first-${place.role}" d="M${at}m0 -${reach}l${reach} ${reach}l-${reach} ${reach}l-${reach} -${reach}z"/>`;
    }
    case 'programme':
      return `<path d="M${at}m0 -${short(radius)}l${short(radius)} ${short(1.84 * radius)}h-${short(2 * radius)}z"/>`;
    default:
      return `<circle class="first-${place.role}" cx="${short(x)}" cy="${short(y)}" r="${short(radius - 1)}"/>`;
  }
}

function leader({ candidate: { leader: line } }: PlacedMark): string {
  if (!line) return '';
  const [[x1, y1], [x2, y2]] = [line.from, line.to];
  return `<line x1="${short(x1)}" y1="${short(y1)}" x2="${short(x2)}" y2="${short(y2)}"/>`;
}

function labelOf(mark: PlacedMark): string {
  const { label } = mark.candidate;
  if (!label) return '';
  return text(mark.place.label, labelStyleOf(mark.place), label.x + label.width / 2, label.y + label.height / 2);
}

function nameOf({ lines, box }: PlacedName): string {
  const { lineHeight } = labelStyles.area;
  return lines
    .map((line, index) => text(line, 'area', box.x + box.width / 2, box.y + (index + 0.5) * lineHeight))
    .join('');
}

function styled(style: LabelStyle, inside: string): string {
  const { size, weight } = labelStyles[style];
  return inside === '' ? '' : `<g font-size="${size}" font-weight="${weight}">${inside}</g>`;
}

/** Where the words stand on a map of this width, or of the next larger one on which every operation finds room. */
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
 * One set of words, in the units of the whole picture.
 * @param camera the picture's, for a picture of `size`.
 */
export function firstWords(name: keyof typeof WORD_WIDTHS, scene: Scene, camera: SheetCamera, size: Viewport): string {
  const { width, placed } = placeAll(WORD_WIDTHS[name], scene, camera, size);
  const scale = size.width / width;
  const { marks, names } = placed;
  const styles = [...new Set(marks.map(({ place }) => labelStyleOf(place)))];
  const inside = [
    styled('area', names.map(nameOf).join('')),
    marks.map(leader).join(''),
    ...marks.map((mark) => shape({ ...mark, radius: radiusOf(mark.place) })),
    ...styles.map((style) =>
      styled(
        style,
        marks
          .filter(({ place }) => labelStyleOf(place) === style)
          .map(labelOf)
          .join(''),
      ),
    ),
  ];
  return `<g class="first-words" data-width="${name}" transform="scale(${Number(scale.toFixed(4))})">${inside.join('')}</g>`;
}
