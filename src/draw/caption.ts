/** The words of a picture beside its map: title, legend, and the notes that go with every copy. */
import type { Measure } from '../scene/placement/placement';
import { MARKS, type PlaceRole } from '../scene/mark-table';
import type { AreaRole } from '../scene/scene-types';
import { labelStyles, type LabelStyle, type Palette } from '../ui/tokens';
import { fontOf } from './font';
import { baseline, markShapes } from './marks';
import type { Font, GroupValue, Part, Point, RectValue, Stroke, TextValue, Value } from './values';

/** The texts, in one language. */
export interface PictureWords {
  readonly lang: string;
  readonly title: string;
  /** Rows of the legend, in order: a colour of areas, or a mark. */
  readonly areas: readonly (readonly [role: AreaRole, label: string])[];
  readonly marks: readonly (readonly [role: PlaceRole, label: string])[];
  /** On boundaries, names, and whose map this is: a paragraph each. */
  readonly notes: readonly string[];
  /** Its address and date. */
  readonly source: string;
}

/** A block of the picture with its own 0, 0 at the upper left corner. */
interface Block {
  readonly values: readonly Value[];
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
 * @param scale how much larger the text is drawn than the style that it is measured in.
 */
function brokenLines(text: string, width: number, measure: Measure, style: LabelStyle, scale = 1): readonly string[] {
  const lines: string[] = [];
  // An address has no spaces, so it may break after its slashes.
  for (const word of text.split(/(?<=[ /&?])/)) {
    const last = lines.at(-1);
    if (last !== undefined && measure((last + word).trimEnd(), style) * scale <= width)
      lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  return lines.map((line) => line.trim());
}

/** Moves values to the right and down. */
export function moved(values: readonly Value[], [right, down]: Point): GroupValue {
  return { kind: 'group', transform: [1, 0, 0, 1, right, down], values };
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
    head: { values: [...title.values, moved(legend.values, [0, below])], height: below + legend.height },
    notes: notesOf([...words.notes, words.source], width, measure, palette),
  };
}

function line(part: Part, text: string, at: Point, font: Font, fill: string): TextValue {
  return { kind: 'text', part, text, at: [at[0], baseline(at[1], font.size)], anchor: 'start', font, fill };
}

function titleOf(text: string, width: number, measure: Measure, palette: Palette): Block {
  const { size, lineHeight } = TITLE;
  const lines = brokenLines(text, width, measure, TITLE_STYLE, size / labelStyles[TITLE_STYLE].size);
  const font = { family: 'serif', size, weight: 600 } as const;
  return {
    values: lines.map((words, index) => line('title', words, [0, (index + 0.5) * lineHeight], font, palette.ink)),
    height: lines.length * lineHeight,
  };
}

function legendOf(
  { areas, marks }: PictureWords,
  shown: { readonly areas: ReadonlySet<AreaRole>; readonly marks: ReadonlySet<PlaceRole> },
  width: number,
  measure: Measure,
  palette: Palette,
): Block {
  type Draw = (at: Point) => readonly Value[];
  const rows: readonly (readonly [label: string, draw: Draw])[] = [
    ...areas
      .filter(([role]) => shown.areas.has(role))
      .map(([role, label]) => [label, (at) => [swatch(role, at, palette)]] as [string, Draw]),
    ...marks
      .filter(([role]) => shown.marks.has(role))
      .map(([role, label]) => [label, (at) => mark(role, at, palette)] as [string, Draw]),
  ];
  const widest = Math.max(...rows.map(([label]) => measure(label, LEGEND_STYLE))) + BESIDE_SWATCH + GAP;
  const columns = Math.max(1, Math.floor((width + GAP) / widest));
  const perColumn = Math.ceil(rows.length / columns);
  const values = rows.flatMap(([label, draw], index) => {
    const x = Math.floor(index / perColumn) * widest;
    const middle = ((index % perColumn) + 0.5) * ROW;
    const text = line('legend', label, [x + BESIDE_SWATCH, middle], fontOf(LEGEND_STYLE), palette.ink);
    return [...draw([x, middle]), text];
  });
  return { values, height: perColumn * ROW };
}

function notesOf(paragraphs: readonly string[], width: number, measure: Measure, palette: Palette): Block {
  const { lineHeight } = labelStyles[NOTE_STYLE];
  const font = { ...fontOf(NOTE_STYLE), weight: NOTE_WEIGHT };
  let y = 0;
  const values = paragraphs.flatMap((paragraph, index) => {
    if (index > 0) y += lineHeight / 2;
    const lines = brokenLines(paragraph, width, measure, NOTE_STYLE);
    const top = y;
    y += lines.length * lineHeight;
    return lines.map((words, row) => line('note', words, [0, top + (row + 0.5) * lineHeight], font, palette.inkSoft));
  });
  return { values, height: y };
}

function mark(role: PlaceRole, [x, middle]: Point, palette: Palette): readonly Value[] {
  const reach = { edge: MARK_REACH, through: MARK_REACH };
  return markShapes(MARKS[role], 'plain', [x + SWATCH.width / 2, middle], reach, palette);
}

function swatch(role: AreaRole, [x, middle]: Point, palette: Palette): RectValue {
  const { width, height } = SWATCH;
  const stroke: Stroke =
    role === 'territory'
      ? { colour: palette.territoryBorder, width: 1, dash: [3, 2] }
      : { colour: palette.inkSoft, width: 1, opacity: 0.4 };
  return {
    kind: 'rect',
    part: 'legend',
    at: [x + 0.5, middle - height / 2 + 0.5],
    width: width - 1,
    height: height - 1,
    corner: 2.5,
    fill: palette[role],
    stroke,
  };
}
