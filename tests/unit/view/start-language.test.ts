import { expect, it } from 'vitest';
import { startLanguage, type LanguageHints } from '../../../src/view/start-language';
import type { Language } from '../../../src/view/view';
import { known } from './known';

type Given = Partial<Omit<LanguageHints, 'known'>> & { readonly page?: Language };

it.each<[why: string, given: Given, language: string]>([
  ['the page, if nothing else is said', {}, 'en'],
  ['the page, if the browser speaks nothing we do', { browser: ['tlh', 'x-klingon', ''] }, 'en'],
  ["the browser's first that we speak", { browser: ['de-AT', 'fr-CA', 'en'] }, 'fr'],
  ['the page, if it was chosen', { page: 'fr', browser: ['en'] }, 'fr'],
  ['the stored one before the browser', { stored: 'fr', browser: ['en'] }, 'fr'],
  ['the page of one language, whatever was stored', { page: 'fr', stored: 'en' }, 'fr'],
  ["the link's before all", { search: '?lang=en', page: 'fr', stored: 'fr', browser: ['fr'] }, 'en'],
  ["the link's, also if it is the page's", { search: '?lang=en', stored: 'fr', browser: ['fr'] }, 'en'],
  ['as without a link, if that says no language of ours', { search: '?lang=tlh', stored: 'fr' }, 'fr'],
])('a page begins in %s', (_why, { page = 'en', ...given }, language) => {
  const hints: LanguageHints = { search: '', stored: null, browser: [], known: { ...known, defaultLanguage: page } };
  expect(startLanguage({ ...hints, ...given })).toBe(language);
});
