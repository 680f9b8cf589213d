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
  await atlas.open();
  await atlas.press('Tab');
  expect(await atlas.page.focused()).toBe(say('en', 'skip.find'));

  await atlas.press('Enter');
  await eventually(() => atlas.page.focused()).toBe('find');

  await atlas.press('Tab');
  expect(await atlas.page.focused()).toBe(say('en', 'search.label'));
});

test('a mark is reached with Tab and opened with Enter', async ({ atlas }) => {
  await atlas.open();
  const name = operationName('en', 'mission-to-serbia');
  await atlas.pressUntil('Tab', name, 40);

  await atlas.press('Enter');

  await eventually(() => atlas.panel()).toBe(name);
});

const searches = {
  en: {
    kirghizistan: areaName('en', 'KG'),
    Chisinau: areaName('en', 'MD'),
    Pristina: operationName('en', 'mission-in-kosovo'),
    Turkiye: areaName('en', 'TR'),
  },
  fr: { kirghizistan: areaName('fr', 'KG'), Pristina: operationName('fr', 'mission-in-kosovo') },
} as const;

for (const lang of ['en', 'fr'] as const) {
  const asked = Object.entries(searches[lang]);

  test(`a search in ${lang} finds ${asked.map(([text]) => text).join(', ')} as people write them`, async ({
    atlas,
  }) => {
    await atlas.open({ lang });

    for (const [text, finds] of asked) {
      await atlas.search(text);
      await eventually(() => atlas.panel(), text).toBe(finds);
      await atlas.press('Escape');
      await eventually(() => atlas.panel()).toBe(say(lang, 'overview.heading'));
    }
  });
}
