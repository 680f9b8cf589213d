import { describe, expect, it } from 'vitest';
import { bring } from '../../../src/locales/i18n';

describe('a language', () => {
  it('stays what it is when another one comes', async () => {
    const [english, french] = await Promise.all([bring('en'), bring('fr')]);
    expect(english.i18n.t('year.label')).toBe('Year');
    expect(french.i18n.t('year.label')).toBe('Année');
    expect([english.words.lang, french.words.lang]).toEqual(['en', 'fr']);
  });

  it('is the same one for all who asked', async () => {
    const [one, other] = await Promise.all([bring('de'), bring('de')]);
    expect(one).toBe(other);
    expect(await bring('de')).toBe(one);
  });

  it('that nobody wrote is refused', async () => {
    await expect(bring('tlh')).rejects.toThrow('There are no words in tlh.');
  });
});
