/** The real content, the real geometry and the real words, as the product puts them together. */
import { knownViews } from '../../../src/page/known';
import { content } from '../../../src/content/content';
import type { CoreOperation } from '../../../src/content/schema';
import { parseGeography, type Geography } from '../../../src/geography/geography';
import { buildIndex, type SearchIndex } from '../../../src/explore/search/search-index';
import { searchInput } from '../../../src/explore/search/search-input';
import { bring } from '../../../src/locales/i18n';
import { ALL } from '../../../src/content/record-name';
import { recordHere } from '../../../src/locales/records';
import type { Words } from '../../../src/locales/words';
import { defaultView, LANGUAGES, type Language, type View } from '../../../src/view/view';
import { readJson } from './files';

export { content };

export const known = knownViews('en', 2026);
export const plain: View = defaultView(known);

/** The default view of the real content with the given changes. */
export function viewOf(patch: Partial<View>): View {
  return { ...plain, ...patch };
}

export const coarse: Geography = parseGeography(readJson('src/geography/data/coarse.topo.json'));
export const detail: Geography = parseGeography(readJson('src/geography/data/detail.topo.json'));
export const RESOLUTIONS: readonly (readonly [string, Geography])[] = [
  ['coarse', coarse],
  ['detail', detail],
];

const spoken = new Map<Language, Words>();
for (const lang of LANGUAGES) spoken.set(lang, (await bring(lang)).words);

/** The words of the content in one language that are there from the start. */
export function wordsIn(lang: Language): Words {
  return spoken.get(lang)!;
}

export const english = wordsIn('en');

/** The index of the search in one language, of what a reader downloads for it. */
export function indexIn(lang: Language, regionName?: Parameters<typeof buildIndex>[3]): SearchIndex {
  const input = searchInput(content, wordsIn(lang), recordHere('search', ALL, lang)!);
  return buildIndex(input.content, input.words, input.english, regionName);
}

/** The field operation with an existing id. */
export function operation(id: string): CoreOperation {
  return content.operations.find((candidate) => candidate.id === id)!;
}
