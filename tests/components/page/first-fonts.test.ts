import { expect, it } from 'vitest';
import { bring } from '../../../src/locales/i18n';
import { firstFonts } from '../../../src/page/first-fonts';
import { families } from '../../../src/ui/tokens';

it('waits for the fonts of a language once, also where they hang', async () => {
  let asked = 0;
  const load = (): Promise<unknown> => {
    asked += 1;
    return new Promise(() => undefined);
  };
  Object.defineProperty(document, 'fonts', { configurable: true, value: { load } });
  const spoken = await bring('ru');
  await firstFonts(spoken);
  await firstFonts(spoken);
  expect(asked).toBe(Object.keys(families).length);
});
