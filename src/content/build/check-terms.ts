/** Checks the words of each language against its term file: one thing, one name. Pure, and only for the build and the tests. */
import type { TermsFile } from '../schema-terms';
import { at } from './checking';
import type { LocaleFiles } from './content-files';
import { contentFile, localeFile, type Problem } from './problem';

type Terms = TermsFile['terms'];

/** Where something is in the words of a language. */
interface Said {
  readonly namespace: string;
  readonly path: string;
  readonly text: string;
}

/** The namespaces whose entries have a name; that of a theme is its label. */
const NAMED = [
  'operations',
  'otherActivities',
  'offices',
  'institutions',
  'formats',
  'relations',
  'states',
  'formerStates',
  'themes',
] as const;

/** Where the words of a language differ from its term file. */
export function checkTerms(language: string, { terms }: TermsFile, words: LocaleFiles): Problem[] {
  const file = contentFile(`terms/${language}`);
  const inWords = ({ namespace, path }: Said, reason: string): Problem => ({
    file: localeFile(language, namespace),
    path,
    reason,
  });
  const said = Object.entries(words).flatMap(([namespace, values]) => textsOf(values, namespace, ''));
  return [
    ...Object.entries(terms).flatMap(([id, { official, allowed, refused }]) =>
      refused
        .filter((variant) => variant === official || allowed.includes(variant))
        .map((variant) => ({ file, path: at('terms', id), reason: `"${variant}" is both right and refused` })),
    ),
    ...namesOf(words).flatMap(({ id, ...name }) => {
      const term = terms[id];
      return term && term.official !== name.text
        ? [inWords(name, `the name is "${term.official}" (${file}: ${id})`)]
        : [];
    }),
    ...refusedIn(said, terms).map(({ where, variant, id }) =>
      inWords(where, `not "${variant}" but "${terms[id]?.official ?? ''}" (${file}: ${id})`),
    ),
  ];
}

interface Refused {
  readonly where: Said;
  /** As it is in the text. */
  readonly variant: string;
  readonly id: string;
}

function refusedIn(said: readonly Said[], terms: Terms): readonly Refused[] {
  const rules = Object.entries(terms)
    .filter(([, { refused }]) => refused.length > 0)
    .map(([id, { official, allowed, refused }]) => ({
      id,
      refused: pattern(refused, 'either case'),
      right: pattern([official, ...allowed], 'as written'),
    }));
  return said
    .filter((text) => !isAlias(text))
    .flatMap((where) => {
      const text = where.text.replaceAll(/\s/g, ' ');
      return rules.flatMap(({ id, refused, right }) => {
        const found = [...text.matchAll(refused)];
        if (found.length === 0) return [];
        const allowed = [...text.matchAll(right)];
        return found
          .filter((variant) => !allowed.some((form) => covers(form, variant)))
          .map(([variant]) => ({ where, variant, id }));
      });
    });
}

function covers(form: RegExpMatchArray, variant: RegExpMatchArray): boolean {
  const [start, end] = span(form);
  const [from, to] = span(variant);
  return start <= from && to <= end;
}

function span(match: RegExpMatchArray): readonly [start: number, end: number] {
  const start = match.index ?? 0;
  return [start, start + match[0].length];
}

/** Any of the forms as whole words; the longest first, so that a short form does not hide a long one. */
function pattern(forms: readonly string[], firstLetter: 'either case' | 'as written'): RegExp {
  const sources = [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => {
      const first = form.charAt(0);
      const either = firstLetter === 'either case' && first.toLowerCase() !== first.toUpperCase();
      const start = either ? `[${first.toLowerCase()}${first.toUpperCase()}]` : escaped(first);
      return start + escaped(form.slice(1));
    });
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

function escaped(form: string): string {
  return form.replaceAll(/[.+?^${}()|[\]\\/]/g, String.raw`\$&`).replaceAll('*', String.raw`\p{L}*`);
}

/** Search aliases are not shown anywhere. */
function isAlias({ namespace, path }: Said): boolean {
  return namespace === 'aliases' || path.includes('.aliases[');
}

/** The name of each entry and of each phase of an operation, with the entry's id. */
function namesOf(words: LocaleFiles): readonly (Said & { readonly id: string })[] {
  return [
    ...NAMED.flatMap((namespace) =>
      Object.entries<{ readonly name: string } | { readonly label: string }>(words[namespace]).map(([id, entry]) => ({
        id,
        namespace,
        path: `${at('', id)}.${'label' in entry ? 'label' : 'name'}`,
        text: 'label' in entry ? entry.label : entry.name,
      })),
    ),
    ...Object.entries(words.operations).flatMap(([operation, { phases }]) =>
      Object.entries(phases).map(([id, text]) => ({
        id,
        namespace: 'operations',
        path: at(`${at('', operation)}.phases`, id),
        text,
      })),
    ),
  ];
}

function textsOf(value: unknown, namespace: string, path: string): readonly Said[] {
  if (typeof value === 'string') return [{ namespace, path, text: value }];
  if (Array.isArray(value)) {
    return value.flatMap((inner: unknown, index) => textsOf(inner, namespace, `${path}[${String(index)}]`));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, namespace, at(path, key)));
}
