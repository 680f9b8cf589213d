/**
 * Search over everything that has a name on the map. Pure: the index is made once for a language, and a query is answered
 * from it alone.
 */
import type { Content, FieldOperation } from '../content/schema';
import type { Words } from '../locales/words';
import { fold, foldWithMap, type Folded } from './fold';

export type TargetKind = 'state' | 'partner' | 'operation' | 'office' | 'theme';

/** What a found entry opens; a part of what a view can select. */
export interface Target {
  readonly kind: TargetKind;
  readonly id: string;
}

/** What an entry is. The key is one of `search.kind.*` in the `ui` namespace, the values are what its sentence takes in. */
export interface Detail {
  readonly key: 'state' | 'partner' | 'operation' | 'closed-operation' | 'office' | 'theme' | 'capital' | 'territory';
  /** The place or the thing that the entry belongs to, in words. */
  readonly of: string | null;
}

export interface SearchEntry {
  readonly target: Target;
  /** The name as it is shown, in the language of the index. */
  readonly name: string;
  readonly detail: Detail;
  /** All forms by which it is found, folded; the first is that of the name. */
  readonly names: readonly string[];
}

interface IndexedEntry extends SearchEntry {
  readonly folded: Folded;
  /** Where the kind stands among equally good answers. */
  readonly rank: number;
}

export interface SearchIndex {
  readonly lang: string;
  /** In the alphabetical order of the language. */
  readonly entries: readonly IndexedEntry[];
}

/** From (included) and to (not included), in the shown name. */
export type Range = readonly [from: number, to: number];

export interface Result {
  readonly entry: SearchEntry;
  /** Parts of the shown name that match, first to last; none where another form of the name was found. */
  readonly highlights: readonly Range[];
  /** Less is better; equal results are in alphabetical order. */
  readonly score: number;
}

const ranks = {
  state: 0,
  partner: 1,
  capital: 2,
  partnerCapital: 3,
  operation: 4,
  closedOperation: 5,
  office: 6,
  theme: 7,
};

/** "Prishtinë/Priština" is two names of one place, and each of them is one by which people search. */
const spellings = (name: string): readonly string[] => (name.includes('/') ? [name, ...name.split('/')] : [name]);

function allForms(forms: readonly (string | undefined)[]): readonly string[] {
  const folded = forms
    .filter((form) => form !== undefined)
    .flatMap(spellings)
    .map(fold);
  return [...new Set(folded)].filter((form) => form !== '');
}

function entryOf(
  target: Target,
  rank: number,
  shown: string,
  detail: Detail,
  others: readonly (string | undefined)[],
): IndexedEntry {
  const name = shown.normalize('NFC');
  const folded = foldWithMap(name);
  return { target, rank, name, detail, folded, names: [...new Set([folded.text, ...allForms(others)])] };
}

/** Names of a State, a Partner or a territory in both languages. */
function areaForms(code: string, words: Words, english: Words): readonly (string | undefined)[] {
  return [words, english].flatMap(({ states }) => {
    const area = states[code];
    return area === undefined ? [] : [area.name, area.short, ...(area.aliases ?? [])];
  });
}

function areaEntries(kind: 'state' | 'partner', code: string, words: Words, english: Words): readonly IndexedEntry[] {
  const area = words.states[code];
  if (area === undefined) return [];
  const target: Target = { kind, id: code };
  const entries = [entryOf(target, ranks[kind], area.name, { key: kind, of: null }, areaForms(code, words, english))];
  if (area.capital !== undefined) {
    const rank = kind === 'state' ? ranks.capital : ranks.partnerCapital;
    entries.push(
      entryOf(target, rank, area.capital, { key: 'capital', of: area.short ?? area.name }, [
        area.capital,
        english.states[code]?.capital,
      ]),
    );
  }
  return entries;
}

function operationEntries(operation: FieldOperation, words: Words, english: Words): readonly IndexedEntry[] {
  const own = words.operations[operation.id];
  if (own === undefined) return [];
  const active = operation.status === 'active';
  // Former titles find it too: a reader may know the Programme Office in Bishkek as the Centre in Bishkek.
  const forms = [words, english].flatMap(({ operations }) => {
    const form = operations[operation.id];
    return form === undefined ? [] : [form.name, form.city, ...Object.values(form.phases)];
  });
  const entries = [
    entryOf(
      { kind: 'operation', id: operation.id },
      active ? ranks.operation : ranks.closedOperation,
      own.name,
      { key: active ? 'operation' : 'closed-operation', of: own.city },
      forms,
    ),
  ];
  for (const office of operation.offices) {
    const name = words.offices[office.id]?.name;
    if (name === undefined) continue;
    entries.push(
      entryOf({ kind: 'office', id: office.id }, ranks.office, name, { key: 'office', of: own.name }, [
        name,
        english.offices[office.id]?.name,
      ]),
    );
  }
  return entries;
}

/** A territory with an area of its own has a name people look for; it answers with what a click on it opens. */
function territoryEntries(content: Content, words: Words, english: Words): readonly IndexedEntry[] {
  const partners = new Set(content.partners.map(({ code }) => code));
  return content.territories.flatMap((territory) => {
    const name = words.states[territory.id]?.name;
    if (name === undefined) return [];
    const forms = areaForms(territory.id, words, english);
    if (territory.opens !== null) {
      const of = words.operations[territory.opens.id]?.name ?? name;
      return [entryOf(territory.opens, ranks.operation, name, { key: 'territory', of }, forms)];
    }
    if (territory.treatment !== 'named' || territory.state === null) return [];
    const kind = partners.has(territory.state) ? 'partner' : 'state';
    const of = words.states[territory.state]?.name ?? name;
    return [entryOf({ kind, id: territory.state }, ranks[kind], name, { key: 'territory', of }, forms)];
  });
}

/** Everything that can be found, in one language; English names find it in every language. */
export function buildIndex(content: Content, words: Words, english: Words): SearchIndex {
  const themes = content.themes.flatMap(({ id }) => {
    const own = words.themes[id];
    if (own === undefined) return [];
    const forms = [own.label, own.short, english.themes[id]?.label, english.themes[id]?.short];
    return [entryOf({ kind: 'theme', id }, ranks.theme, own.label, { key: 'theme', of: null }, forms)];
  });
  const entries = [
    ...content.states.flatMap(({ code }) => areaEntries('state', code, words, english)),
    ...content.partners.flatMap(({ code }) => areaEntries('partner', code, words, english)),
    ...territoryEntries(content, words, english),
    ...content.operations.flatMap((operation) => operationEntries(operation, words, english)),
    ...themes,
  ];
  const { compare } = new Intl.Collator(words.lang);
  entries.sort((a, b) => compare(a.name, b.name) || a.rank - b.rank || (a.target.id < b.target.id ? -1 : 1));
  return { lang: words.lang, entries };
}

/** How well a name answers, and where: a range of the folded name, or several for words found apart. */
interface Match {
  readonly score: number;
  readonly ranges: readonly Range[];
}

const scores = { exact: 0, prefix: 1, wordPrefix: 2, allWords: 3, substring: 4, slips: 10 };

/** How many slips a word of this length may have: typing errors in short words make other words. */
const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Where words begin in a folded text. */
function wordStarts(text: string): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at !== -1 && at < text.length;) {
    starts.push(at);
    const space = text.indexOf(' ', at);
    at = space === -1 ? -1 : space + 1;
  }
  return starts;
}

interface Slips {
  readonly distance: number;
  readonly end: number;
}

/** Nothing has a longer name: what is pasted by mistake need not be compared to its end. */
const LONGEST_QUERY = 120;

/** Room for three lines of the comparison below. It is made thousands of times for a query, new arrays each time would cost more than it. */
const emptyRow = (): Uint8Array => new Uint8Array(LONGEST_QUERY + 8);
const rows = [emptyRow(), emptyRow(), emptyRow()] as const;

/**
 * The fewest slips (letter left out, added, changed, or two exchanged: Damerau and Levenshtein) that make `query` the
 * beginning of what stands in `text` from `from` on, and where that beginning ends. Null if there are more than `most`.
 */
function slipsAt(query: string, text: string, from: number, most: number): Slips | null {
  const width = Math.min(query.length + most, text.length - from);
  if (width < query.length - most) return null;
  const far = most + 1;
  let [before, last, line] = rows;
  for (let column = 0; column <= far; column += 1) last[column] = column;
  for (let row = 1; row <= query.length; row += 1) {
    // Cells further from the diagonal than the slips allowed cannot be part of an answer.
    const first = Math.max(1, row - most);
    const final = Math.min(width, row + most);
    line[first - 1] = first === 1 ? Math.min(row, far) : far;
    line[final + 1] = far;
    let least = line[first - 1] ?? far;
    const letter = query.charCodeAt(row - 1);
    const letterBefore = query.charCodeAt(row - 2);
    for (let column = first; column <= final; column += 1) {
      const other = text.charCodeAt(from + column - 1);
      let cell = (last[column - 1] ?? far) + (letter === other ? 0 : 1);
      cell = Math.min(cell, (last[column] ?? far) + 1, (line[column - 1] ?? far) + 1, far);
      if (row > 1 && column > 1 && letter === text.charCodeAt(from + column - 2) && letterBefore === other)
        cell = Math.min(cell, (before[column - 2] ?? far) + 1);
      line[column] = cell;
      least = Math.min(least, cell);
    }
    if (least > most) return null;
    [before, last, line] = [last, line, before];
  }
  let best: Slips | null = null;
  for (let column = Math.max(1, query.length - most); column <= width; column += 1) {
    const distance = last[column] ?? far;
    if (distance > most) continue;
    // Of two equally near beginnings the one that ends with a word is the likelier meant.
    const atEnd = isWordEnd(text, from + column);
    if (
      best === null ||
      distance < best.distance ||
      (distance === best.distance && atEnd && !isWordEnd(text, best.end))
    )
      best = { distance, end: from + column };
  }
  return best;
}

const isWordEnd = (text: string, end: number): boolean => end === text.length || text[end] === ' ';

/** The name as it was typed is somewhere in this one. */
function literalMatch(query: string, words: readonly string[], name: string): Match | null {
  if (name === query) return { score: scores.exact, ranges: [[0, name.length]] };
  if (name.startsWith(query)) return { score: scores.prefix, ranges: [[0, query.length]] };
  const atWord = ` ${name}`.indexOf(` ${query}`);
  if (atWord !== -1) return { score: scores.wordPrefix, ranges: [[atWord, atWord + query.length]] };
  if (words.length > 1) {
    const found = words.map((word) => ({ word, at: ` ${name}`.indexOf(` ${word}`) }));
    if (found.every(({ at }) => at !== -1))
      return { score: scores.allWords, ranges: found.map(({ word, at }) => [at, at + word.length] as const) };
  }
  // One or two letters are somewhere inside almost every name.
  const inside = query.length < 3 ? -1 : name.indexOf(query);
  return inside === -1 ? null : { score: scores.substring, ranges: [[inside, inside + query.length]] };
}

/** The best of the places in the name where the query stands with slips. */
function slippedPlace(query: string, name: string, starts: readonly number[]): Match | null {
  const most = slipsAllowed(query.length);
  if (most === 0) return null;
  let best: Match | null = null;
  for (const start of starts) {
    const slips = slipsAt(query, name, start, most);
    if (slips === null) continue;
    // The whole name before a whole word, a whole word before the beginning of one.
    const kind = isWordEnd(name, slips.end) ? (start === 0 && slips.end === name.length ? 0 : 1) : 2;
    const score = scores.slips + slips.distance * 3 + kind;
    if (best === null || score < best.score) best = { score, ranges: [[start, slips.end]] };
  }
  return best;
}

/** As `literalMatch`, but forgives slips: in the query as a whole, or word by word. */
function slippedMatch(query: string, words: readonly string[], name: string): Match | null {
  const starts = wordStarts(name);
  const whole = slippedPlace(query, name, starts);
  if (whole !== null || words.length === 1) return whole;
  let score = 0;
  const ranges: Range[] = [];
  for (const word of words) {
    const literal = ` ${name}`.indexOf(` ${word}`);
    if (literal !== -1) {
      ranges.push([literal, literal + word.length]);
      continue;
    }
    const place = slippedPlace(word, name, starts);
    if (place === null) return null;
    score += place.score;
    ranges.push(...place.ranges);
  }
  return { score: score + 1, ranges };
}

type Matcher = (query: string, words: readonly string[], name: string) => Match | null;

/** Ranges of the folded name as ranges of the shown one, in order and without overlap. */
function shownRanges(ranges: readonly Range[], { starts, ends }: Folded): readonly Range[] {
  const shown: Range[] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const range: Range = [starts[from] ?? 0, ends[to - 1] ?? 0];
    const previous = shown.at(-1);
    if (previous !== undefined && range[0] < previous[1])
      shown[shown.length - 1] = [previous[0], Math.max(previous[1], range[1])];
    else shown.push(range);
  }
  return shown;
}

function answers(query: string, words: readonly string[], index: SearchIndex, match: Matcher): Answer[] {
  return index.entries.flatMap((entry, order) => {
    let best: Match | null = null;
    for (const name of entry.names) {
      const found = match(query, words, name);
      if (found !== null && (best === null || found.score < best.score)) best = found;
    }
    return best === null ? [] : [{ entry, order, score: best.score }];
  });
}

interface Answer {
  readonly entry: IndexedEntry;
  readonly order: number;
  readonly score: number;
}

/**
 * What the query may mean, best first. Accents, case, hyphens and small slips do not matter; slips are only supposed
 * where nothing has the letters as they were typed. One thing is in the answer once, by its best name.
 */
export function search(index: SearchIndex, query: string, limit = 8): readonly Result[] {
  const folded = fold(query).slice(0, LONGEST_QUERY).trimEnd();
  if (folded === '') return [];
  const words = folded.split(' ');
  const literal = answers(folded, words, index, literalMatch);
  const match: Matcher = literal.length > 0 ? literalMatch : slippedMatch;
  const found = literal.length > 0 ? literal : answers(folded, words, index, slippedMatch);
  found.sort((a, b) => a.score - b.score || a.entry.rank - b.entry.rank || a.order - b.order);

  const seen = new Set<string>();
  const results: Result[] = [];
  for (const { entry, score } of found) {
    const target = `${entry.target.kind}:${entry.target.id}`;
    if (seen.has(target)) continue;
    seen.add(target);
    const shown = match(folded, words, entry.folded.text);
    results.push({ entry, score, highlights: shown === null ? [] : shownRanges(shown.ranges, entry.folded) });
    if (results.length === limit) break;
  }
  return results;
}
