/** Writes the rows as a table: medians with their spread, and how the atlas compares with what it must reach. */
import { SUBJECTS, type SubjectName } from './options';
import type { GrowthTime } from './growth/pure-functions';
import { median, type Row, type Summary } from './results';
import { targetOf } from './targets';

const HEADS: Readonly<Record<SubjectName, string>> = {
  still: 'still',
  d3: 'd3',
  bare: 'bare',
  picture: 'ours, picture',
  map: 'ours, map',
};

/** Three digits are all that a run can tell. */
function figure(value: number): string {
  if (value === 0) return '0';
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(digits, 3));
}

function cell(summary: Summary | undefined): string {
  if (!summary) return '';
  const { median, least, most, values } = summary;
  return values.length > 1 ? `${figure(median)} (${figure(least)}–${figure(most)})` : figure(median);
}

function reached(row: Row, subject: 'picture' | 'map'): string {
  const target = targetOf(row.what);
  const own = row.subjects[subject]?.median;
  if (!target || own === undefined) return '';
  if (target.kind === 'value') return own <= target.most ? 'yes' : 'no';
  const reference = row.subjects[target.reference]?.median;
  if (reference === undefined) return '';
  const ratio = own / reference;
  const isGood = target.kind === 'most' ? ratio <= target.factor : ratio >= target.factor;
  return `${ratio.toFixed(2)} ${isGood ? 'yes' : 'no'}`;
}

/** In Markdown, aligned, so that it can be read as it is and pasted into a document. @param left how many columns are texts. */
function markdown(lines: readonly (readonly string[])[], left: number): string {
  const [head = []] = lines;
  const widths = head.map((_, column) => Math.max(3, ...lines.map((line) => (line[column] ?? '').length)));
  const isText = (column: number): boolean => column < left;
  const written = (line: readonly string[]): string =>
    `| ${line.map((text, column) => (isText(column) ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) => (isText(column) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [written(head), `| ${rule.join(' | ')} |`, ...lines.slice(1).map(written)].join('\n');
}

/** Empty where nothing was measured. */
export function table(rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const shown = SUBJECTS.filter((name) => rows.some(({ subjects }) => subjects[name]));
  const own = shown.filter((name): name is 'picture' | 'map' => name === 'picture' || name === 'map');
  const lines = rows.map((row) => [
    row.what,
    row.unit,
    ...shown.map((name) => cell(row.subjects[name])),
    targetOf(row.what)?.said ?? '',
    ...own.map((name) => reached(row, name)),
  ]);
  const head = ['median (least–most)', '', ...shown.map((name) => HEADS[name]), 'must be', ...own];
  return markdown([head, ...lines], 2);
}

/** What each pure function takes with content of each size, in milliseconds. */
export function growthTable(times: readonly GrowthTime[]): string {
  if (times.length === 0) return '';
  const factors = [...new Set(times.map(({ factor }) => factor))];
  const lines = [...new Set(times.map(({ what }) => what))].map((what) => [
    what,
    ...factors.map((factor) =>
      figure(median(times.find((each) => each.what === what && each.factor === factor)?.times ?? [])),
    ),
  ]);
  return markdown([['growth: median, ms', ...factors.map((factor) => `content x ${factor}`)], ...lines], 1);
}
