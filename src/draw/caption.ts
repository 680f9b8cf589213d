/** What a picture says of itself beside the map: its title, what colours and marks mean, the notes that go with every copy. */
import type { Measure } from '../scene/placement/placement';
import { MARKS, type PlaceRole } from '../scene/mark-table';
import type { AreaRole } from '../scene/scene-types';
import { families, labelStyles, type LabelStyle, type Palette } from '../ui/tokens';
import { paintOf, strokeThrough } from './mark-paint';
import { baseline, shapeOf } from './marks';
import { escaped, short, tag } from './svg';

/** All that is said, in one language. */
export interface PictureWords {
  readonly lang: string;
  readonly title: string;
  /** Rows of the legend, in order: a colour of areas, or a mark. */
  readonly areas: readonly (readonly [role: AreaRole, label: string])[];
  readonly marks: readonly (readonly [role: PlaceRole, label: string])[];
  /** Boundaries, names, whose map this is: a paragraph each. */
  readonly notes: readonly string[];
  /** Where it is from and of which day. */
  readonly source: string;
}

/** A piece of the picture that starts at 0, 0. */
interface Block {
  readonly svg: string;
  readonly height: number;
}

export interface Caption {
  /** Title and legend. */
  readonly head: Block;
  readonly notes: Block;
}

const TITLE = { size: 25, lineHeight: 32 } as const;
/** The serif of titles runs no wider than the sans serif of labels. */
const TITLE_STYLE = 'operation' satisfies LabelStyle;
const LEGEND_STYLE = 'office' satisfies LabelStyle;
const NOTE_STYLE = 'ring' satisfies LabelStyle;
const NOTE_WEIGHT = 400;
const ROW = 20;
const GAP = 14;
const SWATCH = { width: 16, height: 12 } as const;
const BESIDE_SWATCH = 24;
const MARK_REACH = 5.5;

/**
 * Breaks a text into lines no wider than `width`.
 * @param scale how much larger it is written than the style it is measured in.
 */
export function brokenLines(
  text: string,
  width: number,
  measure: Measure,
  style: LabelStyle,
  scale = 1,
): readonly string[] {
  const lines: string[] = [];
  // An address has no spaces: it may break after its strokes.
  for (const word of text.split(/(?<=[ /&?])/)) {
    const last = lines.at(-1);
    if (last !== undefined && measure((last + word).trimEnd(), style) * scale <= width)
      lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  return lines.map((line) => line.trim());
}

/** @param width of the column, in CSS pixels. */
export function caption(
  words: PictureWords,
  shown: { readonly areas: ReadonlySet<AreaRole>; readonly marks: ReadonlySet<PlaceRole> },
  width: number,
  measure: Measure,
  palette: Palette,
): Caption {
  const title = titleOf(words.title, width, measure, palette);
  const legend = legendOf(words, shown, width, measure, palette);
  const below = title.height + GAP;
  return {
    head: {
      svg: title.svg + tag('g', { transform: `translate(0 ${short(below)})` }, legend.svg),
      height: below + legend.height,
    },
    notes: notesOf([...words.notes, words.source], width, measure, palette),
  };
}

function titleOf(text: string, width: number, measure: Measure, palette: Palette): Block {
  const { size, lineHeight } = TITLE;
  const lines = brokenLines(text, width, measure, TITLE_STYLE, size / labelStyles[TITLE_STYLE].size);
  const paint = { 'font-family': families.serif, 'font-size': size, 'font-weight': 600, fill: palette.ink };
  return { svg: tag('g', paint, linesFrom(lines, 0, size, lineHeight)), height: lines.length * lineHeight };
}

function legendOf(
  { areas, marks }: PictureWords,
  shown: { readonly areas: ReadonlySet<AreaRole>; readonly marks: ReadonlySet<PlaceRole> },
  width: number,
  measure: Measure,
  palette: Palette,
): Block {
  type Draw = (x: number, middle: number) => string;
  const rows: readonly (readonly [label: string, draw: Draw])[] = [
    ...areas
      .filter(([role]) => shown.areas.has(role))
      .map(([role, label]) => [label, (x, middle) => swatch(role, x, middle, palette)] as [string, Draw]),
    ...marks
      .filter(([role]) => shown.marks.has(role))
      .map(([role, label]) => [label, (x, middle) => mark(role, x, middle, palette)] as [string, Draw]),
  ];
  const { size, weight } = labelStyles[LEGEND_STYLE];
  const widest = Math.max(...rows.map(([label]) => measure(label, LEGEND_STYLE))) + BESIDE_SWATCH + GAP;
  const columns = Math.max(1, Math.floor((width + GAP) / widest));
  const perColumn = Math.ceil(rows.length / columns);
  const drawn = rows.map(([label, draw], index) => {
    const x = Math.floor(index / perColumn) * widest;
    const middle = ((index % perColumn) + 0.5) * ROW;
    const text = tag('text', { x: short(x + BESIDE_SWATCH), y: short(baseline(middle, size)) }, escaped(label));
    return draw(x, middle) + text;
  });
  const paint = { 'font-size': size, 'font-weight': weight, fill: palette.ink };
  return { svg: tag('g', paint, drawn.join('')), height: perColumn * ROW };
}

function notesOf(paragraphs: readonly string[], width: number, measure: Measure, palette: Palette): Block {
  const { size, lineHeight } = labelStyles[NOTE_STYLE];
  let y = 0;
  const drawn = paragraphs.map((paragraph, index) => {
    if (index > 0) y += lineHeight / 2;
    const lines = brokenLines(paragraph, width, measure, NOTE_STYLE);
    const svg = linesFrom(lines, y, size, lineHeight);
    y += lines.length * lineHeight;
    return svg;
  });
  const paint = { 'font-size': size, 'font-weight': NOTE_WEIGHT, fill: palette.inkSoft };
  return { svg: tag('g', paint, drawn.join('')), height: y };
}

function linesFrom(lines: readonly string[], top: number, size: number, lineHeight: number): string {
  return lines
    .map((line, index) =>
      tag('text', { x: 0, y: short(baseline(top + (index + 0.5) * lineHeight, size)) }, escaped(line)),
    )
    .join('');
}

function mark(role: PlaceRole, x: number, middle: number, palette: Palette): string {
  const look = MARKS[role];
  const at = [x + SWATCH.width / 2, middle] as const;
  const paint = paintOf(look, 'plain', palette);
  return shapeOf(look.shape, at, MARK_REACH, paint) + strokeThrough(look, at, MARK_REACH, palette);
}

function swatch(role: AreaRole, x: number, middle: number, palette: Palette): string {
  const { width, height } = SWATCH;
  const edge =
    role === 'territory'
      ? { stroke: palette.territoryBorder, 'stroke-dasharray': '3 2' }
      : { stroke: palette.inkSoft, 'stroke-opacity': 0.4 };
  return tag('rect', {
    x: short(x + 0.5),
    y: short(middle - height / 2 + 0.5),
    width: width - 1,
    height: height - 1,
    rx: 2.5,
    fill: palette[role],
    ...edge,
  });
}
