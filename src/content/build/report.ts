/** What an editor should look at although the build accepts it: old, unconfirmed, weak, unsourced, unpublished, untranslated. */
import { isStale, STALE_MONTHS } from '../age';
import type { Head, PartialDate } from '../schema-parts';
import type { FactsFile, OpenedFile } from './content-file';
import type { LocaleFiles, WholeContent } from './content-files';
import { CONTENT } from './problem';

export interface Checked {
  readonly content: WholeContent;
  readonly files: readonly OpenedFile[];
  readonly locales: ReadonlyMap<string, LocaleFiles>;
}

/** Shorter texts are often the same in two languages: names, abbreviations. */
const SURELY_TRANSLATED = 24;

/** The lines of the report: totals, then a heading for each kind with its entries. */
export function contentReport(checked: Checked, today: Date): readonly string[] {
  const { content, locales } = checked;
  const sections: readonly (readonly [heading: string, entries: readonly string[]])[] = [
    [`Stale: last confirmed more than ${String(STALE_MONTHS)} months ago`, stale(checked, today)],
    ['Unconfirmed: of medium confidence, shown with its date', unconfirmed(content)],
    ['Weak theme evidence: shown with that mark, not counted', weak(content)],
    ['Unsourced: sources without an address', withoutAddress(checked.files)],
    ['Not published: staff or budget of an active operation', unpublished(content)],
    ['Untranslated: the same text as in English', untranslated(locales)],
  ];
  return [
    `The content is valid: ${String(content.states.length)} States, ${String(content.partners.length)} Partners, ${String(content.operations.length)} lines of operations, ${String(content.institutions.length)} institutions, ${String(content.formats.length)} formats, ${String(content.themes.length)} themes, ${String(locales.size)} languages.`,
    ...sections.flatMap(([heading, entries]) => [
      '',
      `${heading} (${String(entries.length)})`,
      ...entries.map((entry) => `  ${entry}`),
    ]),
  ];
}

function active({ operations }: WholeContent): WholeContent['operations'] {
  return operations.filter(({ status }) => status === 'active');
}

/** Everyone who leads something, with the file that names them. */
function heads({
  operations,
  institutions,
  programmes,
}: WholeContent): readonly (readonly [where: string, head: Head])[] {
  return [
    ...operations.flatMap(({ id, head }) => (head ? [[`operations/${id}.json`, head] as const] : [])),
    ...institutions.flatMap(({ id, heads: led }) => led.map((head) => [`institutions.json: ${id}`, head] as const)),
    ...programmes.flatMap(({ id, head }) => (head ? [[`relations.json: ${id}`, head] as const] : [])),
  ];
}

/** Every file with its path below the content. */
function everyFile(files: readonly OpenedFile[]): readonly (readonly [path: string, file: FactsFile])[] {
  return files.flatMap((kind) =>
    [...kind.files].map(([path, file]) => [path.slice(CONTENT.length + 1), file] as const),
  );
}

function stale({ content, files }: Checked, today: Date): string[] {
  const dated: (readonly [where: string, date: PartialDate])[] = [
    ...everyFile(files).flatMap(([path, { asOf }]) => (asOf === undefined ? [] : [[`${path}: asOf`, asOf] as const])),
    ...heads(content).map(([where, { role, seenOn }]) => [`${where}: ${role}`, seenOn] as const),
    ...active(content).flatMap(({ id, statusAsOf, officeCount, staff, budget, offices }) => {
      const file = `operations/${id}.json`;
      return [
        [`${file}: statusAsOf`, statusAsOf] as const,
        ...(officeCount ? [[`${file}: officeCount`, officeCount.asOf] as const] : []),
        ...(staff ? [[`${file}: staff`, staff.asOf] as const] : []),
        ...(budget ? [[`${file}: budget`, String(budget.year)] as const] : []),
        ...offices.map((office) => [`${file}: office ${office.id}`, office.asOf] as const),
      ];
    }),
    ...content.programmes.map(({ id, statusAsOf }) => [`relations.json: ${id}: statusAsOf`, statusAsOf] as const),
  ];
  return dated.filter(([, date]) => isStale(date, today)).map(([where, date]) => `${where}, ${date}`);
}

function unconfirmed(content: WholeContent): string[] {
  return [
    ...active(content).flatMap(({ id, offices }) =>
      offices
        .filter(({ confidence }) => confidence === 'medium')
        .map((office) => `operations/${id}.json: office ${office.id}`),
    ),
    ...heads(content)
      .filter(([, { confidence }]) => confidence === 'medium')
      .map(([where, { role }]) => `${where}: ${role}`),
    ...active(content).flatMap(({ id, olderFigures }) =>
      olderFigures
        .filter(({ confidence }) => confidence === 'medium')
        .map(({ measure }) => `operations/${id}.json: older figure, ${measure}`),
    ),
    ...content.chairs
      .filter(({ confidence }) => confidence === 'medium')
      .map(({ year }) => `chairs.json: ${String(year)}`),
    ...content.heldMeetings
      .filter(({ confidence }) => confidence === 'medium')
      .map(({ meeting, date }) => `meetings.json: ${meeting}, ${date}`),
  ];
}

function weak(content: WholeContent): string[] {
  return [
    ...content.operations.map(({ id, themes }) => [`operations/${id}.json`, themes] as const),
    ...content.programmes.map(({ id, themes }) => [`relations.json: ${id}`, themes] as const),
  ].flatMap(([where, themes]) =>
    themes.filter(({ strength }) => strength === 'weak').map(({ theme }) => `${where}: ${theme}`),
  );
}

function withoutAddress(files: readonly OpenedFile[]): string[] {
  return everyFile(files).flatMap(([path, { sources = {} }]) =>
    Object.entries(sources)
      .filter(([, { url }]) => url === null)
      .map(([key, { title }]) => `${path}: ${key}, “${title}”`),
  );
}

function unpublished(content: WholeContent): string[] {
  return active(content).flatMap(({ id, staff, budget }) => {
    const missing = [...(staff ? [] : ['staff']), ...(budget ? [] : ['budget'])];
    return missing.length > 0 ? [`operations/${id}.json: ${missing.join(' and ')}`] : [];
  });
}

function untranslated(locales: ReadonlyMap<string, LocaleFiles>): string[] {
  const english = new Map(texts(locales.get('en') ?? {}, ''));
  return [...locales]
    .filter(([language]) => language !== 'en')
    .flatMap(([language, words]) =>
      texts(words, '')
        .filter(([path, text]) => text.length > SURELY_TRANSLATED && english.get(path) === text)
        .filter(([, text]) => /\p{L}/u.test(text.replaceAll(/\{\{.*?\}\}/g, '')))
        .map(([path, text]) => `${language}: ${path}: ${text}`),
    );
}

function texts(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, path === '' ? key : `${path}.${key}`));
}
