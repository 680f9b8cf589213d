import { describe, expect, it } from 'vitest';
import { createPreferences } from '../../../src/view/preferences';
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
