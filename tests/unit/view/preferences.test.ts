import { describe, expect, it } from 'vitest';
import { chooseStartLanguage, createPreferences, type LanguageHints } from '../../../src/view/preferences';
import { known } from './known';

function memory(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & { readonly items: Map<string, string> } {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

function refuse(): never {
  throw new DOMException('no storage here', 'SecurityError');
}

describe('preferences', () => {
  it('are remembered and forgotten', () => {
    const storage = memory();
    const preferences = createPreferences(known, () => storage);
    expect([preferences.language(), preferences.scheme()]).toEqual([null, null]);
    preferences.keepLanguage('fr');
    preferences.keepScheme('contrast');
    const next = createPreferences(known, () => storage);
    expect([next.language(), next.scheme()]).toEqual(['fr', 'contrast']);
    next.keepScheme(null);
    expect([next.language(), next.scheme()]).toEqual(['fr', null]);
    expect(storage.items.size).toBe(1);
  });

  it('are read like anything from outside', () => {
    const storage = memory();
    const preferences = createPreferences(known, () => storage);
    preferences.keepLanguage('fr');
    preferences.keepScheme('dark');
    for (const key of storage.items.keys()) storage.items.set(key, '<script>');
    expect([preferences.language(), preferences.scheme()]).toEqual([null, null]);
  });

  it('do without storage that is missing or refused', () => {
    const stores = [
      refuse,
      () => null,
      () => undefined,
      () => ({ getItem: refuse, setItem: refuse, removeItem: refuse }),
    ];
    for (const open of stores) {
      const preferences = createPreferences(known, open);
      preferences.keepLanguage('fr');
      preferences.keepScheme('dark');
      preferences.keepScheme(null);
      expect([preferences.language(), preferences.scheme()]).toEqual([null, null]);
    }
  });
});

describe('chooseStartLanguage', () => {
  const hints: LanguageHints = { fromUrl: null, stored: null, browser: [], page: 'en', pageIsExplicit: false, known };

  it.each<[why: string, given: Partial<LanguageHints>, language: string]>([
    ['the page, if nothing else is said', {}, 'en'],
    ['the page, if the browser speaks nothing we do', { browser: ['tlh', 'x-klingon', ''] }, 'en'],
    ["the browser's first that we speak", { browser: ['de-AT', 'fr-CA', 'en'] }, 'fr'],
    ['the page, if it was chosen', { browser: ['fr'], pageIsExplicit: true }, 'en'],
    ['the stored one before the browser', { stored: 'fr', browser: ['en'] }, 'fr'],
    ['the page of one language, whatever was stored', { stored: 'fr', pageIsExplicit: true }, 'en'],
    ["the link's before all", { fromUrl: 'fr', stored: 'en', browser: ['en'], pageIsExplicit: true }, 'fr'],
    ["the link's, also if it is the page's", { fromUrl: 'en', stored: 'fr', browser: ['fr'] }, 'en'],
  ])('is %s', (_why, given, language) => {
    expect(chooseStartLanguage({ ...hints, ...given })).toBe(language);
  });
});
