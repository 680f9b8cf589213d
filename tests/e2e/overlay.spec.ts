/** Marks and labels never overlap, are never cut, and are never under a panel. */
import { LANGUAGES } from '../../src/view/view';
import { desktop, eventually, expect, phone, test } from './driver/atlas-test';
import { activeOperations, content, operationName } from './driver/known';

/** Two tests share the work of each size. */
const halves = [LANGUAGES.slice(0, 3), LANGUAGES.slice(3)];
const sizes = { 'a large window': desktop, 'a phone': phone };

for (const [size, viewport] of Object.entries(sizes)) {
  for (const languages of halves) {
    test.describe(`in ${size}`, () => {
      test.use({ viewport, deviceScaleFactor: 1 });

      test(`no mark or label overlaps, is cut or covered, in ${languages.join(', ')}`, async ({ atlas }) => {
        test.slow();
        const faults: string[] = [];
        const look = async (view: string): Promise<void> => {
          for (const fault of await atlas.overlayFaults()) faults.push(`${view}: ${fault}`);
        };
        await atlas.open();

        for (const lang of languages) {
          // Given the whole area
          await atlas.jump({ lang });
          await atlas.isSpoken(lang);
          await look(`${lang}, at first`);

          // When the reader goes to each region
          for (const { id } of content.regions) {
            await atlas.goToRegion(id);
            await look(`${lang}, region ${id}`);
          }

          // And to each operation
          for (const { id } of activeOperations) {
            await atlas.jump({ lang, select: `operation:${id}` });
            await eventually(() => atlas.panel()).toBe(operationName(lang, id));
            await look(`${lang}, operation ${id}`);
          }
        }

        // Then nothing overlapped
        expect(faults).toEqual([]);
      });
    });
  }
}
