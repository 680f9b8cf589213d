import { describe, expect, it } from 'vitest';
import { Languages } from '../../../src/locales/i18n';

describe('two requests for a language', () => {
  it('end in the later one, whichever is answered last', async () => {
    const languages = new Languages();
    await languages.speak('en');
    const bring = languages.bring.bind(languages);
    let answer = (): void => undefined;
    const slow = new Promise<void>((resolve) => {
      answer = resolve;
    });
    languages.bring = async (lang) => {
      if (lang === 'fr') await slow;
      return bring(lang);
    };

    const first = languages.speak('fr');
    await languages.speak('de');
    answer();

    expect((await first).lang).toBe('fr');
    expect(languages.i18n.language).toBe('de');
  });
});
