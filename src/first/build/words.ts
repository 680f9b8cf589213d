/**
 * The marks and names of a page: elements as `src/overlay` draws them, and the rules that place them. The rules are in a style
 * sheet because the policy allows no styles in the page, and because only a style sheet knows the window before a script has run.
 */
import { escaped, short, tag, type Attributes } from '../../draw/svg';
import type { Rect, ScreenPoint } from '../../scene/camera';
import type { PlacedMark } from '../../scene/placement/marks';
import type { PlacedName } from '../../scene/placement/placement';
import { standOf, type WordRange } from './ranges';

export interface Words {
  /** The items of the overlay. */
  readonly html: string;
  readonly css: string;
}

const px = (value: number): string => `${short(value, 2)}px`;

/** Where a place is, in per cent of the box. */
const inBox = ([x, y]: ScreenPoint, box: Rect): string =>
  `left:${short(((x - box.x) * 100) / box.width, 4)}%;top:${short(((y - box.y) * 100) / box.height, 4)}%`;

const span = (attributes: Attributes, inside = ''): string => tag('span', attributes, inside);

const item = (number: number, key: string, inside: readonly string[]): string =>
  tag('div', { class: `overlay-item w${number}`, 'data-key': key }, inside.join(''));

function markHtml(number: number, { place, look, candidate }: PlacedMark, hasLeader: boolean): string {
  const { role, tone, key, label } = place;
  return item(number, key, [
    ...(hasLeader ? [span({ class: 'overlay-leader' }), span({ class: 'overlay-anchor' })] : []),
    span({ class: 'overlay-mark', 'data-role': role, 'data-shape': look.shape, 'data-tone': tone }),
    ...(candidate.label
      ? [span({ class: 'overlay-label', 'data-style': look.label, 'data-tone': tone }, escaped(label))]
      : []),
  ]);
}

/** The break between the two lines of a name is taken away by the style sheet where it stands on one. */
function nameHtml(number: number, { area, lines: [first = '', second] }: PlacedName): string {
  const space = first.endsWith('-') ? '' : ' ';
  const words = second === undefined ? escaped(first) : `${escaped(first)}${space}<br>${escaped(second)}`;
  return item(number, area.id, [span({ class: 'overlay-label', 'data-style': 'area', 'data-tone': area.tone }, words)]);
}

/** A rule's declarations for a label: its corner, seen from what it goes with. */
const labelAt = ({ x, y }: Rect, [fromX, fromY]: ScreenPoint): string =>
  `--l:block;--x:${px(x - fromX)};--y:${px(y - fromY)}`;

/** In hundredths of the box's width. */
function standing(placed: PlacedMark, box: Rect): string {
  const [x, y] = standOf(placed);
  const [fromX, fromY] = placed.anchor;
  const share = (value: number): string => short((value * 100) / box.width, 3);
  const apart = placed.candidate.mark === placed.anchor ? '' : ';--m:1;--o:block';
  return `--a:block;--sx:${share(x - fromX)};--sy:${share(y - fromY)}${apart}`;
}

function markRule(placed: PlacedMark, box: Rect): string {
  const { candidate } = placed;
  return [
    'display:block',
    ...(candidate.leader ? [standing(placed, box)] : []),
    ...(candidate.label ? [labelAt(candidate.label, standOf(placed))] : []),
  ].join(';');
}

const nameRule = ({ anchor, box, lines }: PlacedName): string =>
  `display:block;${labelAt(box, anchor)};--w:${px(box.width)};--h:${px(box.height)}${lines.length > 1 ? ';--r:inline' : ''}`;

/** The first of the placed things of each key, but rather one for which `isBetter` holds. */
function oneOfEach<T>(
  all: readonly T[],
  keyOf: (one: T) => string,
  isBetter: (one: T) => boolean,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const one of all) {
    const known = found.get(keyOf(one));
    if (!known || (!isBetter(known) && isBetter(one))) found.set(keyOf(one), one);
  }
  return found;
}

const keyOfName = ({ area }: PlacedName): string => area.id;
const keyOfMark = ({ place }: PlacedMark): string => place.key;

/**
 * A range's rules, under the conditions for which they hold: the box is as wide as the free part, or as high.
 * @param shape width of the box in heights.
 */
function rangeCss(range: WordRange, shape: number, numbers: ReadonlyMap<string, number>): string {
  const { arrangement, from, to, box, placed } = range;
  const rule = (key: string, declarations: string): string => `.w${numbers.get(key) ?? ''}{${declarations}}`;
  const rules = [
    ...placed.names.map((name) => rule(keyOfName(name), nameRule(name))),
    ...placed.marks.map((mark) => rule(keyOfMark(mark), markRule(mark, box))),
  ].join('');
  const least = `(width >= ${px(from)}) and (height >= ${px(from / shape)})`;
  const most = `((width < ${px(to)}) or (height < ${px(to / shape)}))`;
  const free = arrangement.free === null ? '' : ` and ${arrangement.free}`;
  return `@media ${arrangement.window}{@container free ${least} and ${most}${free}{${rules}}}`;
}

/** @param ranges as `wordRanges` made them; @param shape as they were given it. */
export function wordsOf(ranges: readonly WordRange[], shape: number): Words {
  const names = oneOfEach(
    ranges.flatMap(({ placed }) => placed.names),
    keyOfName,
    ({ lines }) => lines.length > 1,
  );
  const everyMark = ranges.flatMap(({ placed, box }) => placed.marks.map((mark) => ({ mark, box })));
  const marks = oneOfEach(
    everyMark,
    ({ mark }) => mark.place.key,
    ({ mark }) => mark.candidate.label !== null,
  );
  const withLeader = new Set(everyMark.flatMap(({ mark }) => (mark.candidate.leader ? [keyOfMark(mark)] : [])));
  const numbers = new Map([...names.keys(), ...marks.keys()].map((key, number) => [key, number] as const));
  const numberOf = (key: string): number => numbers.get(key) ?? 0;
  const boxOfName = new Map(ranges.flatMap(({ placed, box }) => placed.names.map((name) => [name, box] as const)));
  return {
    html: [
      ...[...names].map(([key, name]) => nameHtml(numberOf(key), name)),
      ...[...marks].map(([key, { mark }]) => markHtml(numberOf(key), mark, withLeader.has(key))),
    ].join(''),
    css: [
      ...[...names].flatMap(([key, name]) => {
        const box = boxOfName.get(name);
        return box ? [`.w${numberOf(key)}{${inBox(name.anchor, box)}}`] : [];
      }),
      ...[...marks].map(([key, { mark, box }]) => {
        const { label } = mark.candidate;
        const size = label ? `;--w:${px(label.width)};--h:${px(label.height)}` : '';
        return `.w${numberOf(key)}{${inBox(mark.anchor, box)};--d:${px(2 * mark.radius)}${size}}`;
      }),
      ...ranges.map((range) => rangeCss(range, shape, numbers)),
    ].join('\n'),
  };
}
