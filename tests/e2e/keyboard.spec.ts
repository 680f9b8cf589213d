/** Everything by keyboard. */
import { eventually, expect, test } from './driver/atlas-test';
import { areaName, operationName, say } from './driver/known';

const map = say('en', 'map.label');

test('Tab comes to the map, where plus and minus zoom and Shift with an arrow moves it', async ({ atlas }) => {
  await atlas.open();
  await atlas.pressUntil('Tab', map, 3);

  await atlas.press('+');
  await eventually(() => atlas.camera()).not.toBeNull();
  const near = atlas.camera()?.zoom ?? 0;
  await atlas.press('+');
  await eventually(() => atlas.camera()?.zoom).toBeCloseTo(near + 1, 1);
  await atlas.press('-');
  await eventually(() => atlas.camera()?.zoom).toBeCloseTo(near, 1);

  const { lng, lat } = atlas.camera() ?? { lng: 0, lat: 0 };
  await atlas.press('Shift+ArrowRight');
  await eventually(() => atlas.camera()?.lng).not.toBeCloseTo(lng, 1);
  await atlas.press('Shift+ArrowLeft');
  await eventually(() => atlas.camera()?.lng).toBeCloseTo(lng, 1);
  await atlas.press('Shift+ArrowDown');
  await eventually(() => atlas.camera()?.lat).not.toBeCloseTo(lat, 1);
  expect(atlas.camera()?.zoom).toBeCloseTo(near, 1);
});

test('the first Tab offers a way past the map, to the search', async ({ atlas }) => {
  await atlas.openUndrawn();
  await atlas.press('Tab');
  expect(await atlas.page.focused()).toBe(say('en', 'skip.find'));

  await atlas.press('Enter');
  await eventually(() => atlas.page.focused()).toBe('find');

  await atlas.press('Tab');
  expect(await atlas.page.focused()).toBe(say('en', 'search.label'));
});

test('a mark is reached with Tab and opened with Enter', async ({ atlas }) => {
  await atlas.openUndrawn();
  const name = operationName('en', 'mission-to-serbia');
  await atlas.pressUntil('Tab', name, 40);

  await atlas.press('Enter');

  await eventually(() => atlas.panel()).toBe(name);
});

const searches: readonly { readonly text: string; readonly lang: 'en' | 'fr'; readonly finds: string }[] = [
  { text: 'kirghizistan', lang: 'fr', finds: areaName('fr', 'KG') },
  { text: 'kirghizistan', lang: 'en', finds: areaName('en', 'KG') },
  { text: 'Chisinau', lang: 'en', finds: areaName('en', 'MD') },
  { text: 'Pristina', lang: 'en', finds: operationName('en', 'mission-in-kosovo') },
  { text: 'Turkiye', lang: 'fr', finds: areaName('fr', 'TR') },
];

for (const { text, lang, finds } of searches) {
  test(`the search for "${text}" in ${lang} opens ${finds}`, async ({ atlas }) => {
    await atlas.openUndrawn({ lang });

    await atlas.search(text);

    await eventually(() => atlas.panel()).toBe(finds);
  });
}
